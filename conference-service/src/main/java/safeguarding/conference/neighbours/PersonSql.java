package safeguarding.conference.neighbours;

import java.util.function.UnaryOperator;
import safeguarding.platform.measure.Facts;

/** How figures count a person once who has several records, as SQL: now, or as it was known on a day. */
public final class PersonSql {

    private static final String OTHERS = """
            (select m.merged_child_id as child_id, m.surviving_child_id as other_id from %1$s m where m.split_on is null
             union all
             select m.surviving_child_id, m.merged_child_id from %1$s m where m.split_on is null
             union all
             select one.merged_child_id, two.merged_child_id
             from %1$s one join %1$s two on two.surviving_child_id = one.surviving_child_id and two.id <> one.id
             where one.split_on is null and two.split_on is null)""";

    private PersonSql() {}

    /**
     * The table of merges, to be joined in order to name a person.
     *
     * @param alias its alias; never from outside
     * @param childId SQL of the record
     */
    public static String join(Facts facts, String alias, String childId) {
        return " left join %2$s %1$s on %1$s.merged_child_id = %3$s and %1$s.split_on is null "
                .formatted(alias, facts.of("child_merge"), childId);
    }

    /** The record that stands for the person, where {@link #join} was made. */
    public static String person(String alias, String childId) {
        return "coalesce(%s.surviving_child_id, %s)".formatted(alias, childId);
    }

    /** The other records of each person, as a table with the columns {@code child_id} and {@code other_id}. */
    public static String others(Facts facts) {
        return others(facts::of);
    }

    /** The same from a table by its name as it stands, or as it was known. */
    public static String others(UnaryOperator<String> tables) {
        return OTHERS.formatted(tables.apply("child_merge"));
    }
}
