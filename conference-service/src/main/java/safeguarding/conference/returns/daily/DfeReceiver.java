package safeguarding.conference.returns.daily;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The receiver of the Department, as its published document has it: one POST of at most 100 children. */
final class DfeReceiver {

    private static final int LONGEST_RECEIPT = 200;
    private static final long LONGEST_WAIT_SECONDS = 86_400;

    private final DailySettings settings;
    private final URI children;
    private final ObjectMapper json;
    private final HttpClient http;

    /** @param council the council's code, three digits */
    DfeReceiver(DailySettings settings, URI address, String council, ObjectMapper json) {
        this.settings = settings;
        this.children = URI.create(address + "/children_social_care_data/" + Integer.parseInt(council) + "/children");
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.patience())
                .build();
    }

    /** What it made of a call. */
    sealed interface Answer {

        /** It has the children. */
        record Accepted(@Nullable String receipt) implements Answer {}

        /** It took too many children at once, or does not like one of them. */
        record NotThese(String because) implements Answer {}

        /**
         * It takes nothing just now.
         *
         * @param pause how long it wants to be left alone; null when it does not say
         */
        record NotNow(String because, @Nullable Duration pause) implements Answer {}
    }

    Answer send(List<DailyChild> batch) {
        try {
            var request = HttpRequest.newBuilder(children)
                    .timeout(settings.patience())
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(batch)));
            settings.authorization().ifPresent(value -> request.header("Authorization", value));
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return of(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Retry-After").orElse(null));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Children of the feed are always JSON", impossible);
        } catch (IOException away) {
            return new Answer.NotNow(
                    "no answer: " + away.getClass().getSimpleName().toLowerCase(Locale.ROOT), null);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Answer.NotNow("this service is stopping", null);
        }
    }

    private static Answer of(int status, String body, @Nullable String retryAfter) {
        return switch (status) {
            case 200, 204 -> new Answer.Accepted(receipt(body));
            case 400, 413, 422 -> new Answer.NotThese("answer " + status);
            default -> new Answer.NotNow("answer " + status, wait(retryAfter));
        };
    }

    private static @Nullable String receipt(String body) {
        return body.isBlank() || body.length() > LONGEST_RECEIPT ? null : body.strip();
    }

    private static @Nullable Duration wait(@Nullable String retryAfter) {
        return retryAfter != null && retryAfter.matches("[0-9]{1,6}")
                ? Duration.ofSeconds(Math.min(LONGEST_WAIT_SECONDS, Long.parseLong(retryAfter)))
                : null;
    }
}
