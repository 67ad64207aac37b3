package safeguarding.conference.court.incoming;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import safeguarding.conference.court.CourtClock;
import safeguarding.conference.court.CourtRegister;
import safeguarding.conference.court.KeepingProceedings;
import safeguarding.platform.deadline.DeadlineRecomputed;

/**
 * When a deadline was worked out again, proceedings take over their own last day, and the day of a child's review, which
 * may lie in the week of a final hearing (CL2).
 */
@ApplicationScoped
class CourtAfterDeadlines {

    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;
    private static final String PLAN = "plan";

    private final CourtRegister register;
    private final KeepingProceedings keeping;

    CourtAfterDeadlines(CourtRegister register, KeepingProceedings keeping) {
        this.register = register;
        this.keeping = keeping;
    }

    void recomputed(@Observes @Priority(LAST) DeadlineRecomputed recomputed) {
        var subject = recomputed.deadline().subject();
        if (subject.aggregateType().equals(CourtClock.PROCEEDINGS)) {
            register.find(subject.aggregateId()).ifPresent(proceedings -> keeping.recomputed(proceedings, recomputed));
        } else if (subject.aggregateType().equals(PLAN) && recomputed.moved()) {
            register.about(subject.childIds()).forEach(keeping::lookAgain);
        }
    }
}
