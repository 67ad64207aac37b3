package safeguarding.platform.measure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, as SQL with one row for each case; nothing of it comes from outside.
 *
 * @param with further named queries, each {@code name as (…)}, with a comma between; empty when there are none
 * @param from tables and joins of the cases
 * @param day SQL of the civil date on which a case happened; null when cases stand in a period {@code p} by their joins
 * @param where condition for a row to be a case
 * @param met condition for a case to be in the numerator, or of a median its whole number; of cases that are left out it is
 *     not asked
 * @param excluded SQL of the code why a case is left out; null where it is not
 * @param groups SQL of the group of a case, by the name of the breakdown; null stands for not recorded
 * @param parameters values of the named parameters
 */
public record CaseQuery(
        String with,
        String from,
        @Nullable String day,
        String where,
        String met,
        String excluded,
        Map<String, String> groups,
        Map<String, Object> parameters) {

    /** What happens on a day: counted in each period from its first to its last day. */
    public static CaseQuery happening(String from, String day) {
        return new CaseQuery("", from, day, "true", "true", "cast(null as text)", Map.of(), Map.of());
    }

    /**
     * What stands on a day: the tables are joined with the period {@code p}, whose columns are {@code as_at}, {@code from_on}
     * and {@code to_on}.
     *
     * @param from tables behind {@code periods p join}, with their conditions
     */
    public static CaseQuery standing(String from) {
        return new CaseQuery("", from, null, "true", "true", "cast(null as text)", Map.of(), Map.of());
    }

    /** With a named query before it. */
    public CaseQuery with(String name, String query) {
        var all = (with.isEmpty() ? "" : with + ", ") + name + " as (" + query + ")";
        return new CaseQuery(all, from, day, where, met, excluded, groups, parameters);
    }

    /** Counting only these. */
    public CaseQuery where(String condition) {
        return new CaseQuery(with, from, day, condition, met, excluded, groups, parameters);
    }

    /** With these in the numerator. */
    public CaseQuery met(String condition) {
        return new CaseQuery(with, from, day, where, condition, excluded, groups, parameters);
    }

    /** With this whole number for each case, of which the median is told. */
    public CaseQuery counting(String number) {
        return met(number);
    }

    /** Leaving out those with a code. */
    public CaseQuery excluded(String code) {
        return new CaseQuery(with, from, day, where, met, code, groups, parameters);
    }

    /** Broken down by this. */
    public CaseQuery group(String by, String sql) {
        var all = new LinkedHashMap<>(groups);
        all.put(by, sql);
        return new CaseQuery(with, from, day, where, met, excluded, all, parameters);
    }

    /** With the values of named parameters. */
    public CaseQuery given(Map<String, ?> values) {
        var all = new HashMap<String, Object>(parameters);
        all.putAll(values);
        return new CaseQuery(with, from, day, where, met, excluded, groups, all);
    }
}
