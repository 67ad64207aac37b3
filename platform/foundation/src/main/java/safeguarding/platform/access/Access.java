package safeguarding.platform.access;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * The access of the running request. Each resource method that touches a child's record calls it once, inside its
 * transaction; the access log row is written in that transaction, refusals in one of their own. Each refuses a purpose
 * that is missing ({@code purpose-missing}) or not admitted for the caller's roles ({@code purpose-not-admitted}).
 */
public interface Access {

    /**
     * Lets the request read a record, or answers 404.
     *
     * @return the children of the record that may be shown to this caller
     */
    Set<UUID> toRead(ProtectedRecord record);

    /** Lets the request change a record, or answers 404; who has broken the glass only reads. */
    Set<UUID> toChange(ProtectedRecord record);

    /** The condition for lists, counts and feeds on a column that holds one child's identifier. */
    RowPredicate toList(String childIdColumn);

    /**
     * The condition that this caller could have seen a child at some moment until now.
     *
     * @param childIdColumn SQL name of a column that holds one child's identifier; never from outside
     * @param sinceColumn SQL name of the column with the instant since when there was something to see
     */
    RowPredicate toHaveSeen(String childIdColumn, String sinceColumn);

    /** Whether a child other than the one asked for may be named to this caller; nothing is refused or logged. */
    boolean mayName(UUID childId);

    /** Notes the children whose data stand in an answer that a predicate has filtered. */
    void shown(Collection<UUID> childIds);

    /**
     * Lets the request open a restricted record to its caller for a time, or answers as if there were none: 404.
     * Restriction is not asked, the role, the purpose and the area are.
     */
    void toBreakGlass(UUID childId);

    /**
     * Lets the request open a sealed record to its caller for a time, or answers as if there were none: 404. Only keepers
     * of adoption records can, and only what is sealed.
     */
    void toOpenSeal(UUID childId);

    /** The condition of a search for somebody, on a column that holds one child's identifier. */
    RowPredicate toSearch(String childIdColumn);

    /**
     * Lets the request read every child of the council for a statutory return: role and purpose are asked, no row is,
     * since restricted children stand in a return as well. Whoever stands in it is noted with {@link #shown}. Refuses
     * every purpose but statutory-return ({@code purpose-not-admitted}).
     */
    void toReturn();

    /**
     * Lets the request ask about a child whom the caller may not see: role and purpose are asked, no row is. The answer
     * shows nothing of a record; whoever comes into question is noted with {@link #named}.
     */
    void toEnquire();

    /** Notes the children whom an answer names without showing anything of their records. */
    void named(Collection<UUID> childIds);

    /** Notes a child that this request has brought into the service: there was nothing to decide on yet. */
    void created(UUID childId);
}
