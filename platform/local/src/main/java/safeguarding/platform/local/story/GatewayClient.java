package safeguarding.platform.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.local.home.Ports;
import safeguarding.platform.local.home.Refusal;
import safeguarding.platform.servers.PlainHttp;

/** Talks to the gateway as one of the demonstration's people or clients. */
record GatewayClient(Ports ports, String token, String purpose) {

    private static final int TOO_MANY_REQUESTS = 429;
    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = PlainHttp.client();
    private static final String JSON_TYPE = "application/json";

    /**
     * What was answered.
     *
     * @param version the entity tag of what it shows; empty when it has none
     */
    record Answer(int status, JsonNode body, String version) {}

    /** Posts a body; the same body sent twice has one effect. */
    JsonNode send(String path, String body) {
        return send(path, JSON_TYPE, body).body();
    }

    /** Posts a body of another type; the same body sent twice has one effect. */
    Answer send(String path, String mediaType, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return good(request(path)
                .header("Content-Type", mediaType)
                .header(
                        "Idempotency-Key",
                        UUID.nameUUIDFromBytes((path + body).getBytes(StandardCharsets.UTF_8))
                                .toString())
                .POST(BodyPublishers.ofByteArray(bytes))
                .build());
    }

    /** Asks a question whose words do not belong into an address. */
    JsonNode find(String path, String body) {
        return good(request(path)
                        .header("Content-Type", JSON_TYPE)
                        .POST(BodyPublishers.ofString(body))
                        .build())
                .body();
    }

    /** Does something to what stands in this version. */
    void act(String path, String version, String body) {
        good(request(path)
                .header("Content-Type", JSON_TYPE)
                .header("If-Match", version)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Puts something in place of what stands in this version. */
    void replace(String path, String version, String body) {
        good(request(path)
                .header("Content-Type", JSON_TYPE)
                .header("If-Match", version)
                .PUT(BodyPublishers.ofString(body))
                .build());
    }

    /** Puts something where nothing stands yet; whatever is answered is for the caller. */
    Answer put(String path, String body) {
        return answer(request(path)
                .header("Content-Type", JSON_TYPE)
                .PUT(BodyPublishers.ofString(body))
                .build());
    }

    /** Reads what is at a path. */
    Answer get(String path) {
        return good(request(path).GET().build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.of(Door.GATEWAY) + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Access-Purpose", purpose);
    }

    private static Answer good(HttpRequest request) {
        var answer = answer(request);
        if (answer.status() >= 300) {
            throw refused(request.method() + " " + request.uri(), answer);
        }
        return answer;
    }

    /** What somebody at the terminal reads when an answer stops the run. */
    static Refusal refused(String request, Answer answer) {
        return new Refusal(request + " was answered with " + answer.status() + ": " + answer.body());
    }

    private static Answer answer(HttpRequest request) {
        try {
            var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            while (answer.statusCode() == TOO_MANY_REQUESTS) {
                Thread.sleep(Duration.ofSeconds(
                        answer.headers().firstValueAsLong("Retry-After").orElse(1)));
                answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            }
            return new Answer(
                    answer.statusCode(),
                    JSON.readTree(answer.body()),
                    answer.headers().firstValue("ETag").orElse(""));
        } catch (IOException e) {
            throw new Refusal("The gateway did not answer " + request.method() + " " + request.uri() + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
