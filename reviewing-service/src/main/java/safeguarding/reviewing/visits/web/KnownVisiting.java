package safeguarding.reviewing.visits.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.web.OnADay;
import safeguarding.reviewing.neighbours.FirstReviews;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownPeriods;
import safeguarding.reviewing.visits.LookedAfterVisit;
import safeguarding.reviewing.visits.VisitFacts;
import safeguarding.reviewing.visits.VisitRequest;
import safeguarding.reviewing.visits.Visits;

/** Visits, and what says by when a child is visited, as they were known on a day. */
@ApplicationScoped
class KnownVisiting {

    private final KnownPeriods periods;
    private final Visits visits;
    private final FirstReviews reviews;
    private final KnownFacts facts;
    private final Clock clock;

    KnownVisiting(KnownPeriods periods, Visits visits, FirstReviews reviews, KnownFacts facts, Clock clock) {
        this.periods = periods;
        this.visits = visits;
        this.reviews = reviews;
        this.facts = facts;
        this.clock = clock;
    }

    /** A period of care with its visits, the earliest first. */
    record Known(KnownCare care, VisitFacts facts, List<LookedAfterVisit> visits, List<VisitRequest> requests) {}

    /** The period as it was known, if it was and had begun by then. */
    Optional<Known> in(UUID periodId, OnADay day) {
        var asAt = day.state(clock);
        var known = day.knowledge(clock);
        return periods.find(periodId, known.day())
                .filter(care -> !care.startedOn().isAfter(asAt))
                .map(care -> {
                    List<LookedAfterVisit> visits = facts.list(
                            LookedAfterVisit.class,
                            known,
                            "v.period_id = :period and v.withdrawn_on is null and v.visited_on <= :asAt"
                                    + " order by v.visited_on, v.id",
                            Map.of("period", periodId, "asAt", asAt));
                    List<VisitRequest> requests = facts.list(
                            VisitRequest.class,
                            known,
                            "v.period_id = :period and v.withdrawn_on is null and v.asked_on <= :asAt"
                                    + " order by v.asked_on, v.id",
                            Map.of("period", periodId, "asAt", asAt));
                    return new Known(
                            care, VisitFacts.of(care, reviews.of(periodId, known.day()), visits), visits, requests);
                });
    }

    /** The visits of a period as they stand. */
    List<LookedAfterVisit> visitsIn(UUID periodId) {
        return visits.in(periodId);
    }

    /** One visit as it was known; refuses with {@code not-found} where it was not. */
    LookedAfterVisit visit(UUID visitId, OnADay day) {
        var asAt = day.state(clock);
        return facts.find(LookedAfterVisit.class, visitId, day.knowledge(clock))
                .filter(visit -> !visit.made().visitedOn().isAfter(asAt))
                .orElseThrow(OpenedVisit::unknown);
    }
}
