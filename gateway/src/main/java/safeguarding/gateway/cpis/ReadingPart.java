package safeguarding.gateway.cpis;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.composition.Contribution.Present;

/** Reads a part and checks it against what it says of itself: a row that was lost would end a child's plan. */
final class ReadingPart {

    private ReadingPart() {}

    /** The part; empty when it is not whole, or tells of plans that are another service's to tell. */
    static Optional<Part> read(Present answer, Set<String> planTypes) {
        try {
            var content = answer.content();
            var rows = rows(content.path("rows"), planTypes);
            var part = new Part(
                    answer.source(),
                    answer.answeredAt(),
                    required(content, "council"),
                    text(content, "councilName"),
                    text(content, "dayTelephone"),
                    text(content, "emergencyTelephone"),
                    required(content, "digest"),
                    rows,
                    heldOut(answer.source(), content.path("heldOut")));
            return whole(part, content) ? Optional.of(part) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean whole(Part part, JsonNode content) {
        return part.source().equals(text(content, "part"))
                && content.path("heldOut").isArray()
                && content.path("total").asInt(-1) == part.rows().size()
                && part.digest().equals(Digest.of(part.rows()));
    }

    private static List<Row> rows(JsonNode rows, Set<String> planTypes) {
        if (!rows.isArray()) {
            throw new IllegalArgumentException("a part has rows");
        }
        var read = new ArrayList<Row>();
        rows.forEach(row -> read.add(row(row, planTypes)));
        return read;
    }

    private static Row row(JsonNode row, Set<String> planTypes) {
        var number = required(row, "nhsNumber");
        var type = required(row, "planType");
        if (!number.matches("[0-9]{10}") || !planTypes.contains(type)) {
            throw new IllegalArgumentException("no row of this part");
        }
        var ended = text(row, "endedOn");
        return new Row(
                UUID.fromString(required(row, "childId")),
                number,
                type,
                LocalDate.parse(required(row, "startedOn")),
                ended == null ? null : LocalDate.parse(ended),
                text(row, "lastResult"));
    }

    private static List<HeldOut> heldOut(String source, JsonNode plans) {
        var read = new ArrayList<HeldOut>();
        plans.forEach(plan ->
                read.add(new HeldOut(source, UUID.fromString(required(plan, "childId")), required(plan, "reason"))));
        return read;
    }

    private static String required(JsonNode node, String member) {
        var text = text(node, member);
        if (text == null) {
            throw new IllegalArgumentException("a part says its " + member);
        }
        return text;
    }

    private static @Nullable String text(JsonNode node, String member) {
        return node.path(member).isTextual() ? node.path(member).asText() : null;
    }
}
