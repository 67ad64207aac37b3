package safeguarding.conference.subjectaccess.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.subjectaccess.HeldEntry;
import safeguarding.conference.subjectaccess.HeldSection;
import safeguarding.conference.subjectaccess.PartMark;
import safeguarding.conference.subjectaccess.PartMark.Why;
import safeguarding.conference.subjectaccess.RulingKind;

/** Reads the rows of one table: what may be told, and marks for what a person rules on first. */
final class ReadingHoldings {

    private final HeldTable table;
    private final boolean ofPerson;
    private final Map<String, RulingKind> ruled;
    private final ObjectMapper json;

    ReadingHoldings(HeldTable table, boolean ofPerson, Map<String, RulingKind> ruled, ObjectMapper json) {
        this.table = table;
        this.ofPerson = ofPerson;
        this.ruled = ruled;
        this.json = json;
    }

    HeldSection read(List<String> rows, List<String> earlier) {
        var entries = new ArrayList<HeldEntry>();
        var standing = rows.stream().map(this::node).toList();
        var replaced = earlier.stream().map(this::node).toList();
        var since = since(replaced.reversed(), standing);
        var byKey = new HashMap<String, JsonNode>();
        for (var row : standing) {
            byKey.put(key(row), row);
            add(entries, entry(row, null, Objects.requireNonNull(since.get(row))));
        }
        for (var row : replaced) {
            var stands = byKey.getOrDefault(key(row), json.createObjectNode());
            add(entries, entry(row, stands, Objects.requireNonNull(since.get(row))));
        }
        return new HeldSection(table.name(), table.title(), entries);
    }

    /**
     * Since when each column of each version holds what it holds. A ruling is about what was read, not about the row: it
     * follows the words into the history, and says nothing of other words that take their place.
     */
    private Map<JsonNode, Map<String, String>> since(List<JsonNode> oldestFirst, List<JsonNode> standing) {
        var latest = new HashMap<String, JsonNode>();
        var since = new IdentityHashMap<JsonNode, Map<String, String>>();
        for (var row : Stream.concat(oldestFirst.stream(), standing.stream()).toList()) {
            var before = latest.put(key(row), row);
            var earlier = since.getOrDefault(before, Map.of());
            var own = row.path("recorded_from").asText("");
            var of = new HashMap<String, String>();
            for (var column : table.rulings().keySet()) {
                var same = before != null && row.path(column).equals(before.path(column));
                of.put(column, same ? earlier.getOrDefault(column, own) : own);
            }
            since.put(row, of);
        }
        return since;
    }

    /** A row of which nothing is told, and nothing marked, is none. */
    private static void add(List<HeldEntry> entries, HeldEntry entry) {
        if (!entry.values().isEmpty() || !entry.marks().isEmpty()) {
            entries.add(entry);
        }
    }

    /** Of an earlier version only what is otherwise than it stands. */
    private HeldEntry entry(JsonNode row, @Nullable JsonNode standing, Map<String, String> since) {
        var values = new LinkedHashMap<String, String>();
        var marks = new ArrayList<PartMark>();
        var recordedFrom = row.path("recorded_from").asText(null);
        table.rulings().forEach((column, ruling) -> {
            var value = row.path(column);
            if (isNothing(value) || (standing != null && value.equals(standing.path(column)))) {
                return;
            }
            var why = why(ruling);
            if (why.isEmpty()) {
                if (!ruling.equals("working") && !ruling.equals("search")) {
                    values.put(named(column), text(value));
                }
                return;
            }
            var part = table.name() + "/" + key(row) + "@" + since.get(column) + "/" + column;
            var decision = ruled.get(part);
            marks.add(new PartMark(part, named(column), why.orElseThrow(), decision));
            if (decision == RulingKind.DISCLOSE) {
                values.put(named(column), text(value));
            }
        });
        return new HeldEntry(
                key(row) + (standing == null ? "" : "@" + recordedFrom), recordedFrom, standing != null, values, marks);
    }

    private Optional<Why> why(String ruling) {
        return switch (ruling) {
            case "others" -> ofPerson ? Optional.empty() : Optional.of(Why.NAMES_OTHERS);
            case "words", "reasons" -> Optional.of(Why.MAY_NAME_OTHERS);
            case "confidential" -> Optional.of(Why.IN_CONFIDENCE);
            default -> Optional.empty();
        };
    }

    private String key(JsonNode row) {
        return table.key().stream().map(column -> row.path(column).asText()).collect(Collectors.joining("+"));
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isContainerNode() && value.isEmpty())
                || (value.isTextual() && value.asText().isEmpty());
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.isContainerNode() ? value.toString() : value.asText();
        }
        var parts = new ArrayList<String>();
        value.forEach(part -> parts.add(part.isContainerNode() ? part.toString() : part.asText()));
        return String.join(", ", parts);
    }

    private static String named(String column) {
        return column.replace('_', ' ');
    }

    private JsonNode node(String row) {
        try {
            return json.readTree(row);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A row of the database is JSON", impossible);
        }
    }
}
