package safeguarding.audit.population;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one event told: identifiers, dates and codes.
 *
 * @param subject the aggregate it happened to
 * @param sequence its place among all events of the aggregate
 * @param recordedAt when the publisher recorded it
 * @param thing what the aggregate is
 * @param event name of the event, such as {@code plan-started}
 * @param facts what else it told, by the names of {@link #NAMES}; what it did not tell is left out
 */
public record ToldFact(
        Publisher publisher,
        UUID subject,
        long sequence,
        Instant recordedAt,
        Thing thing,
        String event,
        UUID childId,
        Map<String, Object> facts) {

    /** Names of what can be told, in the order in which it is stored. */
    public static final List<String> NAMES = List.of(
            "case_key",
            "area",
            "team",
            "worker",
            "manager",
            "started_on",
            "ended_on",
            "first_category",
            "category",
            "earlier_plans",
            "episodes",
            "merge_id",
            "survives",
            "about_id",
            "rule",
            "due_on",
            "met_on",
            "state");

    public ToldFact {
        facts = Collections.unmodifiableMap(facts);
    }

    /** What an event can be about. */
    public enum Thing {
        PLAN,
        PERIOD,
        CHILD,
        SEAL,
        LIMIT,
        DESTRUCTION
    }

    /** The same, about another child. */
    public ToldFact about(UUID other) {
        return new ToldFact(publisher, subject, sequence, recordedAt, thing, event, other, facts);
    }

    /** What it told by this name; null when nothing. */
    public @Nullable Object told(String name) {
        return facts.get(name);
    }
}
