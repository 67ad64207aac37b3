package safeguarding.platform.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import safeguarding.platform.servers.PlainHttp;

/** One caller at the gateway, with a purpose. */
record AtTheGateway(int port, String token, String purpose) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = PlainHttp.client();

    AtTheGateway(int port, String token) {
        this(port, token, "conference");
    }

    /** An answer with the version of what it shows. */
    record Answer(JsonNode body, String version) {}

    /** Makes something new. */
    Answer create(String path, String body) {
        return create(path, UUID.randomUUID().toString(), body);
    }

    /** Makes something new, once, however often it is sent with this key. */
    Answer create(String path, String key, String body) {
        return expect(201, request(path).header("Idempotency-Key", key), body);
    }

    /** Puts something in the place of what is there; returns the status. */
    int put(String path, String body) {
        return send(request(path).PUT(HttpRequest.BodyPublishers.ofString(body)).build())
                .statusCode();
    }

    /** Changes something whose version is known. */
    Answer change(String path, String version, String body) {
        return expect(200, request(path).header("If-Match", version), body);
    }

    /** Asks for something to be worked out; nothing is kept. */
    Answer ask(String path) {
        return expect(200, request(path), "");
    }

    /** Reads something. */
    Answer read(String path) {
        return answer(200, send(request(path).GET().build()));
    }

    private Answer expect(int status, HttpRequest.Builder request, String body) {
        return answer(
                status,
                send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Access-Purpose", purpose)
                .header("Content-Type", "application/json");
    }

    private static Answer answer(int status, HttpResponse<String> response) {
        assertThat(response.statusCode())
                .as("%s: %s", response.uri(), response.body())
                .isEqualTo(status);
        try {
            return new Answer(
                    JSON.readTree(response.body()),
                    response.headers().firstValue("ETag").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
