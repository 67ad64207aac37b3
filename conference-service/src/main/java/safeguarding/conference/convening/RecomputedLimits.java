package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import safeguarding.conference.neighbours.Section47Register;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineRecomputed;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.time.CivilTime;

/** A conference repeats the day by which it is due: it takes over what was recomputed, and how late it was held by that. */
@ApplicationScoped
class RecomputedLimits {

    private final Conferences conferences;
    private final CountingAgain counting;
    private final Deadlines deadlines;
    private final Section47Register enquiries;
    private final Clock clock;

    RecomputedLimits(
            Conferences conferences,
            CountingAgain counting,
            Deadlines deadlines,
            Section47Register enquiries,
            Clock clock) {
        this.conferences = conferences;
        this.counting = counting;
        this.deadlines = deadlines;
        this.enquiries = enquiries;
        this.clock = clock;
    }

    void recomputed(@Observes DeadlineRecomputed recomputed) {
        var deadline = recomputed.deadline();
        var subject = deadline.subject().aggregateId();
        if (!replaced(deadline)) {
            awaitRequests(deadline);
            var limit = new RunningClock(deadline.ruleId(), subject, deadline.startsOn(), deadline.dueOn());
            conferences
                    .limitedBy(subject, deadline.ruleId(), deadline.startsOn())
                    .forEach(conference -> counting.by(conference, limit, CivilTime.today(clock)));
        }
    }

    /** A conference that is being asked for because of an enquiry is seen here, or sees the new day. */
    private void awaitRequests(Deadline deadline) {
        if (deadline.ruleId().equals(Timescale.AFTER_STRATEGY_DISCUSSION.rule().id())) {
            enquiries.holdStill(deadline.subject().aggregateId());
        }
    }

    /** Whether another deadline, counted from the same day, took its place: then that one says by when. */
    private boolean replaced(Deadline deadline) {
        return deadlines
                .of(deadline.subject().aggregateId(), deadline.ruleId())
                .filter(latest -> latest.startsOn().equals(deadline.startsOn()))
                .filter(latest -> !latest.id().equals(deadline.id()))
                .isPresent();
    }
}
