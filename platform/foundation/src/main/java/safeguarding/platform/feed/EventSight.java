package safeguarding.platform.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
        String goneChild,
        boolean ownLines,
        boolean wholes,
        Map<String, Object> parameters) {

    /** Sight of everything except what is about a child. */
    static EventSight ofEnvelopes() {
        return new EventSight(true, "false", "false", "false", false, false, Map.of());
    }

    /** Sight of everything about every child, as on the service's topic. */
    static EventSight ofEverything() {
        return new EventSight(false, "true", "true", "false", false, false, Map.of());
    }

    /**
     * Sight by the row policy of the running request.
     *
     * @param agency the partner organisation that asks; null for the council's own
     * @param whole kinds of aggregates whose events are shown with every child or not at all
     */
    static EventSight by(Access access, @Nullable String agency, Set<String> whole) {
        var shown = access.toList("shown.child_id");
        var earlier = access.toList("earlier.child_id");
        var gone = access.toHaveSeen("gone.child_id", "first.told_at");
        var parameters = new HashMap<String, Object>(shown.parameters());
        parameters.putAll(gone.parameters());
        parameters.putAll(earlier.parameters());
        if (agency != null) {
            parameters.put("ownAgency", agency);
        }
        if (!whole.isEmpty()) {
            parameters.put("shownWhole", whole);
        }
        return new EventSight(
                false,
                shown.sql(),
                earlier.sql(),
                gone.sql(),
                agency != null,
                !whole.isEmpty(),
                Map.copyOf(parameters));
    }

    /** The children of the event {@code j} that may be shown, as an array. */
    String shownChildren() {
        return "array(select shown.child_id from unnest(j.child_ids) as shown (child_id) where %s)"
                .formatted(shownChild);
    }

    /**
     * The children that went out of the caller's sight in the transaction of the event {@code j}, as an array; empty while
     * one of its children can be seen.
     */
    String goneChildren() {
        return """
            case when cardinality(j.child_ids) = 0 or cardinality(visible.children) > 0 then '{}'
            else array(
                select gone.child_id from unnest(j.child_ids) as gone (child_id) cross join lateral
                    (select min(f.recorded_at) as told_at from event_journal f
                     where f.child_ids @> array[gone.child_id]) first
                where exists (
                    select 1 from child_visibility_history h
                    where h.child_id = gone.child_id and h.recorded_to = j.recorded_at
                    union all select 1 from child_named_reader_history h
                    where h.child_id = gone.child_id and h.recorded_to = j.recorded_at
                    union all select 1 from child_agency_history h
                    where h.child_id = gone.child_id and h.recorded_to = j.recorded_at)
                and %s) end\
            """.formatted(goneChild);
    }

    /** The condition that an event {@code j} whose visible children are {@code visible.children} may be shown. */
    String condition() {
        return envelopesOnly
                ? "true"
                : "(cardinality(j.child_ids) = 0 or cardinality(visible.children) > 0)"
                        + whole("j", "cardinality(visible.children) = cardinality(j.child_ids)")
                        + ownLine("j");
    }

    /** The same for an earlier event {@code e} of the subject. */
    String earlierCondition() {
        return envelopesOnly
                ? "true"
                : "(cardinality(e.child_ids) = 0 or exists"
                        + " (select 1 from unnest(e.child_ids) as earlier (child_id) where %s))".formatted(earlierChild)
                        + whole(
                                "e",
                                "not exists (select 1 from unnest(e.child_ids) as earlier (child_id) where not (%s))"
                                        .formatted(earlierChild))
                        + ownLine("e");
    }

    /** What says of two children that they belong together says nothing to whoever does not see both. */
    private String whole(String event, String everyChild) {
        return wholes ? " and (%s.aggregate_type <> all(:shownWhole) or %s)".formatted(event, everyChild) : "";
    }

    /**
     * What an organisation did is told to this organisation and to the council, not to the others. What is due of an
     * organisation is told to it by events of its own that name it: the deadline itself names none.
     */
    private String ownLine(String event) {
        return ownLines
                ? (" and coalesce(%1$s.data ->> 'agency', :ownAgency) = :ownAgency"
                                + " and %1$s.data ->> 'aboutType' is distinct from 'agency-involvement'")
                        .formatted(event)
                : "";
    }
}
