package safeguarding.reviewing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import safeguarding.reviewing.neighbours.KnownPeriods;
import safeguarding.reviewing.visits.LookedAfterVisit;
import safeguarding.reviewing.visits.VisitMade;
import safeguarding.reviewing.visits.Visiting;
import safeguarding.reviewing.visits.Visits;
import safeguarding.reviewing.visits.web.VisitFields;

/** Takes in visits. A visit is known by its day and who made it. */
@ApplicationScoped
class PastVisits {

    private final KnownPeriods periods;
    private final Visits visits;
    private final Visiting visiting;

    PastVisits(KnownPeriods periods, Visits visits, Visiting visiting) {
        this.periods = periods;
        this.visits = visits;
        this.visiting = visiting;
    }

    void take(UUID periodId, List<VisitFields> told) {
        if (told.isEmpty()) {
            return;
        }
        var known = visits.in(periodId);
        var added = new ArrayList<VisitMade>();
        told.stream()
                .map(VisitFields::read)
                .distinct()
                .forEach(made -> known.stream()
                        .filter(visit -> isThat(visit, made))
                        .findFirst()
                        .ifPresentOrElse(visit -> putRight(visit, made), () -> added.add(made)));
        visiting.recordAll(periods.find(periodId).orElseThrow(), added);
    }

    private static boolean isThat(LookedAfterVisit visit, VisitMade made) {
        return visit.made().visitedOn().equals(made.visitedOn())
                && visit.made().visitedBy().equals(made.visitedBy());
    }

    private void putRight(LookedAfterVisit visit, VisitMade made) {
        if (!visit.made().equals(made)) {
            visiting.correct(visit, made, Told.OTHERWISE);
        }
    }
}
