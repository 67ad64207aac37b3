package safeguarding.conference.subjectaccess.store;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A table that holds something on people, with the ruling of each column.
 *
 * @param name name of the table
 * @param title what it holds, in words
 * @param where condition by which rows are about one of several records ({@code ?}); of a person, when one is asked for
 * @param parameters how often the condition names whom it is about
 * @param key its key columns, in order
 * @param history whether earlier versions are kept
 * @param rulings the ruling of each column, in the order of the table
 */
record HeldTable(
        String name,
        String title,
        String where,
        int parameters,
        List<String> key,
        boolean history,
        Map<String, String> rulings) {

    String rows() {
        return "select to_jsonb(t) from %s t where %s order by 1".formatted(name, where);
    }

    String earlier() {
        return "select to_jsonb(t) from %s_history t where %s order by t.recorded_from desc, 1".formatted(name, where);
    }

    /** What {@code ?} stands for, so often as the condition names it. */
    Object[] about(Set<UUID> ids) {
        return Collections.nCopies(parameters, ids).toArray();
    }
}
