package safeguarding.gateway.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Tells whether a service's answer is a list of its indicators; anything else must not stand on a scorecard. */
final class IndicatorAnswer {

    private IndicatorAnswer() {}

    /** Whether the answer holds indicators, of this service, for the day that was asked for. */
    static boolean isOne(JsonNode answer, String source, ScorecardPeriod period) {
        var items = answer.path("items");
        return items.isArray()
                && says(answer, "service", source)
                && says(answer, "asAt", period.asAt().toString())
                && StreamSupport.stream(items.spliterator(), false).allMatch(IndicatorAnswer::isIndicator);
    }

    private static boolean says(JsonNode answer, String member, String expected) {
        return !answer.hasNonNull(member) || answer.path(member).asText().equals(expected);
    }

    private static boolean isIndicator(JsonNode item) {
        return List.of("id", "title").stream()
                        .allMatch(member -> item.path(member).isTextual())
                && (!item.hasNonNull("value") || item.path("value").isNumber());
    }
}
