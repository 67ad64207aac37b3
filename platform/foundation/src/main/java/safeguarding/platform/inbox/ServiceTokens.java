package safeguarding.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Bearer tokens of this service itself, for calls that are no person's. Kept until shortly before they end. */
@ApplicationScoped
class ServiceTokens {

    private static final long EARLIER_SECONDS = 30;

    private final PublishersConfiguration configuration;
    private final ObjectMapper json;
    private final HttpClient http;
    private @Nullable String token;
    private long goodUntilNanos;

    ServiceTokens(PublishersConfiguration configuration, ObjectMapper json) {
        this.configuration = configuration;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(configuration.patience())
                .build();
    }

    /**
     * A token that is good for the next call.
     *
     * @throws PublisherAway when none is given out
     */
    synchronized String get() {
        var kept = token;
        if (kept != null && System.nanoTime() - goodUntilNanos < 0) {
            return kept;
        }
        var answer = ask();
        token = answer.access_token();
        goodUntilNanos = System.nanoTime()
                + Duration.ofSeconds(Math.max(0, answer.expires_in() - EARLIER_SECONDS))
                        .toNanos();
        return answer.access_token();
    }

    /** Lets the next call ask for a new one: the publisher did not take this. */
    synchronized void forget() {
        token = null;
    }

    /** The two fields of RFC 6749 that matter. */
    private record Answer(String access_token, long expires_in) {}

    private Answer ask() {
        var url = configuration.tokenUrl().orElseThrow(ServiceTokens::notConfigured);
        var form = Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                configuration.clientId().orElseThrow(ServiceTokens::notConfigured),
                "client_secret",
                configuration.clientSecret().orElseThrow(ServiceTokens::notConfigured));
        var request = HttpRequest.newBuilder(url)
                .timeout(configuration.patience())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        return sent(request);
    }

    private Answer sent(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new PublisherAway("this service gets no token: the answer is " + answer.statusCode());
            }
            var fields = json.readTree(answer.body());
            if (!fields.path("access_token").isTextual()) {
                throw new PublisherAway("this service gets no token");
            }
            return new Answer(
                    fields.path("access_token").asText(),
                    fields.path("expires_in").asLong());
        } catch (JsonProcessingException noJson) {
            throw new PublisherAway("this service gets no token");
        } catch (IOException away) {
            throw new PublisherAway("this service gets no token: nobody answers");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new PublisherAway("this service is stopping");
        }
    }

    private static PublisherAway notConfigured() {
        return new PublisherAway("this service has no client of its own configured");
    }
}
