package safeguarding.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import safeguarding.platform.testing.tokens.TestTokens;

/** Where a service gets its token, and publishers that do not do as they should. */
final class RehearsedPublishers implements AutoCloseable {

    private final AtomicInteger tokens = new AtomicInteger();
    private final HttpServer server;

    private RehearsedPublishers(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/token", this::token);
        server.createContext("/refusing/v1/events", call -> answer(call, 403, "{}"));
        server.createContext("/forgetful/v1/events", call -> answer(call, 404, "{}"));
        server.createContext("/babbling/v1/events", call -> answer(call, 200, "[1, 2"));
        server.start();
    }

    /** Starts them on a port of this machine. */
    static RehearsedPublishers at(int port) {
        try {
            return new RehearsedPublishers(port);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /** How many tokens were given out. */
    int tokens() {
        return tokens.get();
    }

    /** A token for who knows the secret. */
    private void token(HttpExchange call) throws IOException {
        var form = new String(call.getRequestBody().readAllBytes(), UTF_8);
        if (!form.contains("grant_type=client_credentials")
                || !form.contains("client_id=reviewing-service")
                || !form.contains("client_secret=" + AskingPublishers.SECRET)) {
            answer(call, 401, "{\"error\": \"invalid_client\"}");
            return;
        }
        tokens.incrementAndGet();
        answer(
                call,
                200,
                "{\"access_token\": \"%s\", \"expires_in\": 300, \"token_type\": \"Bearer\"}"
                        .formatted(TestTokens.of("unit-service").token()));
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        try (call) {
            var bytes = body.getBytes(UTF_8);
            call.getResponseHeaders().set("Content-Type", "application/json");
            call.sendResponseHeaders(status, bytes.length);
            call.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
