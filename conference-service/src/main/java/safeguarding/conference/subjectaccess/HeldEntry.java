package safeguarding.conference.subjectaccess;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row, as it stands or as an earlier version stood.
 *
 * @param entry its key in the table
 * @param recordedFrom instant since which it was recorded so, as text; null where none is kept
 * @param earlier whether it was replaced since; it then holds only what was otherwise
 * @param values what may be told, by name
 * @param marks what a person has to rule on, or has ruled on
 */
public record HeldEntry(
        String entry,
        @Nullable String recordedFrom,
        boolean earlier,
        Map<String, String> values,
        List<PartMark> marks) {

    public HeldEntry {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        marks = List.copyOf(marks);
    }

    @Override
    public String toString() {
        return "HeldEntry[" + entry + "]";
    }
}
