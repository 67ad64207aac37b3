package safeguarding.platform.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks a service whose events are consumed here, as this service's own client ({@code safeguarding.publishers}). */
@ApplicationScoped
public class PublisherApi {

    private final PublishersConfiguration configuration;
    private final ServiceTokens tokens;
    private final ObjectMapper json;
    private final HttpClient http;

    PublisherApi(PublishersConfiguration configuration, ServiceTokens tokens, ObjectMapper json) {
        this.configuration = configuration;
        this.tokens = tokens;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(configuration.patience())
                .build();
    }

    /**
     * Reads something.
     *
     * @param publisher short name, such as {@code conference}
     * @param path with its query, beginning with {@code /v1/}
     * @throws PublisherAway when it does not answer with what was asked for
     */
    public JsonNode get(String publisher, String path) {
        return answered(publisher, path, HttpRequest.newBuilder().GET());
    }

    /**
     * Makes something.
     *
     * @param key the {@code Idempotency-Key}: the same makes it once
     * @param body what is sent, as JSON
     * @throws PublisherAway as {@link #get} does
     */
    public JsonNode create(String publisher, String path, String key, JsonNode body) {
        return answered(
                publisher,
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body.toString())));
    }

    private JsonNode answered(String publisher, String path, HttpRequest.Builder request) {
        var url = configuration.url().get(publisher);
        if (url == null) {
            throw new PublisherAway("the address of " + publisher + "-service is not configured");
        }
        request.uri(URI.create(url + path));
        var answer = send(request);
        if (answer.statusCode() == 401) {
            tokens.forget();
            answer = send(request);
        }
        if (answer.statusCode() / 100 != 2) {
            throw new PublisherAway(publisher + "-service answers " + answer.statusCode());
        }
        try {
            return json.readTree(answer.body());
        } catch (IOException noJson) {
            throw new PublisherAway("the answer of " + publisher + "-service is no JSON");
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.copy()
                            .timeout(configuration.patience())
                            .setHeader("Authorization", "Bearer " + tokens.get())
                            .setHeader("Access-Purpose", "system-operation")
                            .setHeader("Accept", "application/json")
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException away) {
            throw new PublisherAway("the service does not answer");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new PublisherAway("this service is stopping");
        }
    }
}
