package safeguarding.gateway.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.scorecard.web.ComparedValueView;
import safeguarding.gateway.scorecard.web.FigureView;
import safeguarding.gateway.scorecard.web.PreviousYearView;
import safeguarding.gateway.scorecard.web.TargetView;

/**
 * One indicator at a glance, worked out from the part of its service. With a suppressed figure nothing is reckoned: a
 * difference or a target that is met would give it back.
 */
final class GlancedFigure {

    private final String source;
    private final JsonNode item;
    private final boolean provisional;

    GlancedFigure(String source, JsonNode item, boolean provisional) {
        this.source = source;
        this.item = item;
        this.provisional = provisional;
    }

    FigureView view() {
        var value = shown(item);
        return new FigureView(
                source,
                item.path("id").asText(),
                item.path("title").asText(),
                text(item, "kind"),
                value,
                text(item, "unit"),
                item.path("suppressed").asBoolean(),
                provisional,
                target(value),
                previousYear(value),
                comparators());
    }

    private @Nullable TargetView target(@Nullable BigDecimal value) {
        var target = item.path("target");
        var aim = number(target, "value");
        if (aim == null) {
            return null;
        }
        var direction = text(target, "direction");
        return new TargetView(text(target, "year"), aim, direction, met(value, aim, direction), text(target, "source"));
    }

    private static @Nullable Boolean met(@Nullable BigDecimal value, BigDecimal aim, @Nullable String direction) {
        if (value == null || direction == null) {
            return null;
        }
        return switch (direction) {
            case "at-least" -> value.compareTo(aim) >= 0;
            case "at-most" -> value.compareTo(aim) <= 0;
            default -> null;
        };
    }

    private @Nullable PreviousYearView previousYear(@Nullable BigDecimal value) {
        return items("series")
                .filter(entry -> entry.path("kind").asText().equals("previous-year"))
                .findFirst()
                .map(entry -> previousYear(entry, value))
                .orElse(null);
    }

    private static PreviousYearView previousYear(JsonNode entry, @Nullable BigDecimal value) {
        var before = shown(entry);
        var change = value == null || before == null ? null : value.subtract(before);
        return new PreviousYearView(
                text(entry, "period"), before, entry.path("suppressed").asBoolean(), change);
    }

    private List<ComparedValueView> comparators() {
        return items("comparators")
                .filter(entry ->
                        entry.path("group").isTextual() && entry.path("value").isNumber())
                .map(entry -> new ComparedValueView(
                        entry.path("group").asText(),
                        text(entry, "year"),
                        entry.path("value").decimalValue(),
                        text(entry, "source")))
                .toList();
    }

    private java.util.stream.Stream<JsonNode> items(String member) {
        return StreamSupport.stream(item.path(member).spliterator(), false);
    }

    /** A value that may be shown and reckoned with. */
    private static @Nullable BigDecimal shown(JsonNode figure) {
        return figure.path("suppressed").asBoolean() ? null : number(figure, "value");
    }

    private static @Nullable BigDecimal number(JsonNode node, String member) {
        return node.path(member).isNumber() ? node.path(member).decimalValue() : null;
    }

    private static @Nullable String text(JsonNode node, String member) {
        return node.path(member).isTextual() ? node.path(member).asText() : null;
    }
}
