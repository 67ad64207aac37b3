package safeguarding.platform.feed;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;

/**
 * What a caller may see of events: a condition on an event's children, with its parameters. An event about no child is
 * seen by everybody who may read the feed; one about children by who may see at least one of them.
 *
 * @param envelopesOnly whether the caller runs the system and sees every event, but no child and no body
 * @param ownLines whether the caller is a partner, who sees what is said of no organisation or of its own
 */
record EventSight(
        boolean envelopesOnly,
        String shownChild,
        String earlierChild,
        boolean ownLines,
        Map<String, Object> parameters) {

    /** Sight of everything except what is about a child. */
    static EventSight ofEnvelopes() {
        return new EventSight(true, "false", "false", false, Map.of());
    }

    /**
     * Sight by the row policy of the running request.
     *
     * @param agency the partner organisation that asks; null for the council's own
     */
    static EventSight by(Access access, @Nullable String agency) {
        var shown = access.toList("shown.child_id");
        var earlier = access.toList("earlier.child_id");
        var parameters = new HashMap<String, Object>(shown.parameters());
        parameters.putAll(earlier.parameters());
        if (agency != null) {
            parameters.put("ownAgency", agency);
        }
        return new EventSight(false, shown.sql(), earlier.sql(), agency != null, Map.copyOf(parameters));
    }

    /** The children of the event {@code j} that may be shown, as an array. */
    String shownChildren() {
        return "array(select shown.child_id from unnest(j.child_ids) as shown (child_id) where %s)"
                .formatted(shownChild);
    }

    /** The condition that an event {@code j} whose visible children are {@code visible.children} may be shown. */
    String condition() {
        return envelopesOnly
                ? "true"
                : "(cardinality(j.child_ids) = 0 or cardinality(visible.children) > 0)" + ownLine("j");
    }

    /** The same for an earlier event {@code e} of the subject. */
    String earlierCondition() {
        return envelopesOnly
                ? "true"
                : "(cardinality(e.child_ids) = 0 or exists"
                        + " (select 1 from unnest(e.child_ids) as earlier (child_id) where %s))".formatted(earlierChild)
                        + ownLine("e");
    }

    /** What an organisation did is told to this organisation and to the council, not to the others. */
    private String ownLine(String event) {
        return ownLines ? " and coalesce(%s.data ->> 'agency', :ownAgency) = :ownAgency".formatted(event) : "";
    }
}
