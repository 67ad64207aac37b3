package safeguarding.conference.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Conferences as they stood on a day and were known on another. Bookings have no day of their own. */
@ApplicationScoped
class ConferencesOnADay {

    /** That a conference {@code v} had been called for by the day {@code :asAt}. */
    static final String BEGUN =
            "coalesce(%1$s.requested_on, %1$s.notified_on, %1$s.clock_starts_on, %1$s.held_on, :asAt) <= :asAt";

    private final KnownFacts facts;
    private final ConferenceViews views;
    private final Clock clock;

    ConferencesOnADay(KnownFacts facts, ConferenceViews views, Clock clock) {
        this.facts = facts;
        this.views = views;
        this.clock = clock;
    }

    /** One conference; 404 when nobody had called for it, or knew of it. */
    ConferenceView show(UUID conferenceId, Set<UUID> visible, OnADay day) {
        var asAt = day.state(clock);
        var known = day.knowledge(clock);
        return found(List.of(conferenceId), asAt, known).stream()
                .findFirst()
                .map(conference -> views.show(conference, visible, reconvenedBy(conferenceId, asAt, known))
                        .asAt(asAt))
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.NOT_FOUND, "There is no such conference for this caller."));
    }

    /** Those of these conferences that had been called for by a day. */
    List<ChildProtectionConference> found(Collection<UUID> ids, LocalDate asAt, KnownOn knownOn) {
        return ids.isEmpty() ? List.of() : list("v.id in (:ids)", Map.of("ids", ids, "asAt", asAt), knownOn);
    }

    private @Nullable UUID reconvenedBy(UUID conferenceId, LocalDate asAt, KnownOn knownOn) {
        return list(
                        "v.reconvenes = :id and (v.held_on is not null or v.cancelled_on is null or v.cancelled_on > :asAt)",
                        Map.of("id", conferenceId, "asAt", asAt),
                        knownOn)
                .stream()
                .map(ChildProtectionConference::id)
                .findFirst()
                .orElse(null);
    }

    private List<ChildProtectionConference> list(String condition, Map<String, ?> parameters, KnownOn knownOn) {
        return facts.list(
                ChildProtectionConference.class,
                knownOn,
                condition + " and " + BEGUN.formatted("v") + " order by v.id",
                parameters);
    }
}
