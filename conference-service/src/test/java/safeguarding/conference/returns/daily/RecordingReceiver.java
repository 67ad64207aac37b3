package safeguarding.conference.returns.daily;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The receiver of the daily feed as it is known from outside: it keeps what it is sent, and answers as it is told. */
final class RecordingReceiver implements AutoCloseable {

    /** What is answered to a batch. */
    record Answer(int status, String retryAfter) {

        static final Answer OK = new Answer(200, "");
    }

    private final HttpServer server;
    private final List<JsonNode> batches = Collections.synchronizedList(new ArrayList<>());
    private final List<JsonNode> accepted = Collections.synchronizedList(new ArrayList<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile Function<JsonNode, Answer> answers = batch -> Answer.OK;

    RecordingReceiver() {
        this(0);
    }

    RecordingReceiver(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange call) throws IOException {
        try (call) {
            var batch = new ObjectMapper().readTree(call.getRequestBody());
            requests.add(call.getRequestMethod() + " " + call.getRequestURI() + " "
                    + call.getRequestHeaders().getFirst("Authorization"));
            batches.add(batch);
            var answer = answers.apply(batch);
            if (!answer.retryAfter().isEmpty()) {
                call.getResponseHeaders().add("Retry-After", answer.retryAfter());
            }
            if (answer.status() == 200) {
                batch.forEach(accepted::add);
            }
            var body = ("\"" + UUID.randomUUID() + "\"").getBytes(java.nio.charset.StandardCharsets.UTF_8);
            call.sendResponseHeaders(answer.status(), body.length);
            call.getResponseBody().write(body);
        }
    }

    void answers(Function<JsonNode, Answer> with) {
        answers = with;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    int port() {
        return server.getAddress().getPort();
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    List<JsonNode> batches() {
        return List.copyOf(batches);
    }

    /** What was accepted of a child, in its order. */
    List<JsonNode> acceptedOf(UUID childId) {
        return accepted.stream()
                .filter(child -> child.path("mis_child_id").asText().equals(childId.toString()))
                .toList();
    }

    /** Whether a batch holds a child. */
    static boolean holds(JsonNode batch, UUID childId) {
        return StreamSupport.stream(batch.spliterator(), false)
                .anyMatch(child -> child.path("mis_child_id").asText().equals(childId.toString()));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
