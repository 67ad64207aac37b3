package safeguarding.reviewing.children;

/**
 * How children are found by name and date of birth, in the words of the database: {@code c} is the child, {@code :days}
 * are the likely dates with the one asked for first, {@code :keys} the keys of the name. Every condition has an index.
 */
public final class NameSearch {

    /** The child was bornon one of the likely dates. */
    public static final String ON_A_LIKELY_DAY = "c.born_on = any(cast(:days as date[]))";

    /** One key fits at least. */
    public static final String A_KEY_FITS = "c.name_keys && :keys";

    /** How many of the keys are not there. */
    public static final String MISSING_KEYS =
            "cardinality(array(select unnest(cast(:keys as text[])) except select unnest(c.name_keys)))";

    /** Zero on the date asked for, one on another likely one. */
    public static final String OTHER_DAY = "case when c.born_on = (cast(:days as date[]))[1] then 0 else 1 end";

    private NameSearch() {}
}
