package safeguarding.platform.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Fetches missing events from {@code GET /v1/events?subject=} of their publishers, as this service's own client. A
 * publisher that does not answer is left alone for a while: a consumer must not wait for it once for each message.
 */
@ApplicationScoped
public class PublisherFeeds implements GapFiller {

    private static final int PAGE = 200;

    /** More than any aggregate has: a feed that goes on and on is none of ours. */
    private static final int MOST = 10_000;

    private final PublishersConfiguration configuration;
    private final ServiceTokens tokens;
    private final FeedItems items;
    private final ObjectMapper json;
    private final HttpClient http;
    private final Map<String, Long> restsUntilNanos = new ConcurrentHashMap<>();

    PublisherFeeds(PublishersConfiguration configuration, ServiceTokens tokens, FeedItems items, ObjectMapper json) {
        this.configuration = configuration;
        this.tokens = tokens;
        this.items = items;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(configuration.patience())
                .build();
    }

    @Override
    public boolean knows(String source) {
        return source.startsWith("/") && configuration.url().containsKey(source.substring(1));
    }

    @Override
    public List<IncomingEvent> after(String source, String subject, long version) {
        var rest = restsUntilNanos.get(source);
        if (rest != null && System.nanoTime() - rest < 0) {
            throw new PublisherAway("its publisher did not answer a moment ago");
        }
        var found = new ArrayList<IncomingEvent>();
        @Nullable String next = null;
        int read;
        do {
            var page = page(source, subject, next);
            read = page.path("items").size();
            items.of(page, source, subject)
                    .filter(event -> event.sequence() > version)
                    .forEach(found::add);
            next = page.path("next").asText();
        } while (read > 0 && found.size() < MOST);
        return List.copyOf(found);
    }

    private JsonNode page(String source, String subject, @Nullable String after) {
        var query = "/v1/events?limit=" + PAGE + "&subject=" + encoded(subject)
                + (after == null ? "" : "&after=" + encoded(after));
        var uri = URI.create(configuration.url().get(source.substring(1)) + query);
        var answer = answer(source, uri);
        if (answer.statusCode() == 401) {
            tokens.forget();
            answer = answer(source, uri);
        }
        if (answer.statusCode() != 200) {
            throw new PublisherAway("its publisher answers " + answer.statusCode());
        }
        try {
            return json.readTree(answer.body());
        } catch (IOException noJson) {
            throw new PublisherAway("its publisher's answer is no JSON");
        }
    }

    private HttpResponse<String> answer(String source, URI uri) {
        var request = HttpRequest.newBuilder(uri)
                .timeout(configuration.patience())
                .header("Authorization", "Bearer " + tokens.get())
                .header("Access-Purpose", "system-operation")
                .header("Accept", "application/json")
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            restsUntilNanos.remove(source);
            return answer;
        } catch (IOException away) {
            restsUntilNanos.put(source, System.nanoTime() + configuration.rest().toNanos());
            throw new PublisherAway("its publisher does not answer");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new PublisherAway("this service is stopping");
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
