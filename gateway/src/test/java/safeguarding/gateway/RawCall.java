package safeguarding.gateway;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A request written by hand, for what well-behaved clients do not send. */
final class RawCall {

    private RawCall() {}

    /** The whole answer as text. */
    static String send(int port, String firstLine, List<String> headers) throws IOException {
        return send(port, firstLine, headers, "");
    }

    /** The whole answer as text. */
    static String send(int port, String firstLine, List<String> headers, String body) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            var text = firstLine + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + String.join("\r\n", headers) + (headers.isEmpty() ? "" : "\r\n") + "\r\n" + body;
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
