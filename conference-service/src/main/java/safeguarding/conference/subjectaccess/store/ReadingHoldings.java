package safeguarding.conference.subjectaccess.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        var standing = new HashMap<String, JsonNode>();
        for (var row : rows) {
            var node = node(row);
            standing.put(key(node), node);
            add(entries, entry(node, null));
        }
        for (var row : earlier) {
            var node = node(row);
            add(entries, entry(node, standing.getOrDefault(key(node), json.createObjectNode())));
        }
        return new HeldSection(table.name(), table.title(), entries);
    }

    /** A row of which nothing is told, and nothing marked, is none. */
    private static void add(List<HeldEntry> entries, HeldEntry entry) {
        if (!entry.values().isEmpty() || !entry.marks().isEmpty()) {
            entries.add(entry);
        }
    }

    /** Of an earlier version only what is otherwise than it stands. */
    private HeldEntry entry(JsonNode row, @Nullable JsonNode standing) {
        var values = new LinkedHashMap<String, String>();
        var marks = new ArrayList<PartMark>();
        var recordedFrom = row.path("recorded_from").asText(null);
        var key = key(row) + (standing == null ? "" : "@" + recordedFrom);
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
            var part = table.name() + "/" + key + "/" + column;
            var decision = ruled.get(part);
            marks.add(new PartMark(part, named(column), why.orElseThrow(), decision));
            if (decision == RulingKind.DISCLOSE) {
                values.put(named(column), text(value));
            }
        });
        return new HeldEntry(key, recordedFrom, standing != null, values, marks);
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
