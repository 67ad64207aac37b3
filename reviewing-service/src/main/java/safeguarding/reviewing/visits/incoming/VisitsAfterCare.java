package safeguarding.reviewing.visits.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.reviewing.care.CareEvent.BecameLookedAfter;
import safeguarding.reviewing.care.CareEvent.CeasedToBeLookedAfter;
import safeguarding.reviewing.care.CareEvent.EpisodeStarted;
import safeguarding.reviewing.care.CareEvent.PeriodCorrected;
import safeguarding.reviewing.care.CareEvent.PeriodIdentity;
import safeguarding.reviewing.care.CareEvent.PeriodWithdrawn;
import safeguarding.reviewing.neighbours.VisitsDue;

/** Placement and legal status say how often a child is visited. */
@ApplicationScoped
class VisitsAfterCare {

    private final VisitsDue due;

    VisitsAfterCare(VisitsDue due) {
        this.due = due;
    }

    void began(@Observes BecameLookedAfter began) {
        follow(began.period());
    }

    void wentOn(@Observes EpisodeStarted started) {
        follow(started.period());
    }

    void ended(@Observes CeasedToBeLookedAfter ended) {
        follow(ended.period());
    }

    void corrected(@Observes PeriodCorrected corrected) {
        follow(corrected.period());
    }

    void withdrawn(@Observes PeriodWithdrawn withdrawn) {
        follow(withdrawn.period());
    }

    private void follow(PeriodIdentity period) {
        due.follow(period.periodId(), period.childId(), period.area());
    }
}
