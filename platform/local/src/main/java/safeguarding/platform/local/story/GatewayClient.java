package safeguarding.platform.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.local.home.Ports;
import safeguarding.platform.local.home.Refusal;

/** Talks to the gateway as one of the demonstration's clients. */
record GatewayClient(Ports ports, String token) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PAUSE = Duration.ofMillis(300);

    /** Posts a body; the same body sent twice has one effect. */
    JsonNode send(String path, String mediaType, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return answer(request(path)
                .header("Content-Type", mediaType)
                .header("Idempotency-Key", UUID.nameUUIDFromBytes(bytes).toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build());
    }

    /** Reads what is at a path, after a short pause: it is asked again and again, and the gateway counts. */
    JsonNode get(String path) {
        LockSupport.parkNanos(PAUSE.toNanos());
        return answer(request(path).GET().build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.of(Door.GATEWAY) + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Access-Purpose", "system-operation");
    }

    private static JsonNode answer(HttpRequest request) {
        try {
            var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new Refusal(request.method() + " " + request.uri() + " was answered with " + answer.statusCode()
                        + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new Refusal("The gateway did not answer " + request.method() + " " + request.uri() + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
