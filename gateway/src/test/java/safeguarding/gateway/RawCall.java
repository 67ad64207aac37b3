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
        return exchange(
                port,
                firstLine + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + String.join("\r\n", headers)
                        + (headers.isEmpty() ? "" : "\r\n") + "\r\n" + body);
    }

    /** The whole answer to a text that is sent as it is. */
    static String exchange(int port, String text) throws IOException {
        try (var socket = open(port)) {
            write(socket, text);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** The beginning of the answer, such as {@code HTTP/1.1 400}, for requests whose end the server still waits for. */
    static String status(int port, String text) throws IOException {
        try (var socket = open(port)) {
            write(socket, text);
            return status(socket);
        }
    }

    /** The beginning of the next answer on a connection. */
    static String status(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), StandardCharsets.ISO_8859_1);
    }

    /** A connection for texts that are sent piece by piece. */
    static Socket open(int port) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(10_000);
        return socket;
    }

    /** Sends a piece. */
    static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }
}
