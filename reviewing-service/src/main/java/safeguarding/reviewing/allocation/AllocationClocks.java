package safeguarding.reviewing.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.DeadlineCorrections;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.deadline.DeadlinesOfHistory;

/** C2.2: the service is told within two working days of becoming looked after, and an IRO is named within five. */
@ApplicationScoped
class AllocationClocks {

    /** Kind of aggregate under which the deadlines stand. */
    static final String ALLOCATION = "iro-allocation";

    private static final String TOLD = "C2.2-told";
    private static final String NAMED = "C2.2-allocated";

    private final Deadlines deadlines;
    private final DeadlineCorrections corrections;
    private final DeadlinesOfHistory history;

    AllocationClocks(Deadlines deadlines, DeadlineCorrections corrections, DeadlinesOfHistory history) {
        this.deadlines = deadlines;
        this.corrections = corrections;
        this.history = history;
    }

    /** A child became looked after, and the service was told of it on a civil day; of history nobody knows on which. */
    void start(IroAllocation allocation, LocalDate toldOn) {
        if (!history.takingIn()) {
            open(TOLD, allocation);
            deadlines.met(allocation.id(), TOLD, toldOn);
        }
        open(NAMED, allocation);
    }

    /** The child has its first named IRO, or had it since another day than was recorded. */
    void named(IroAllocation allocation) {
        allocation.facts().firstNamedOn().ifPresent(day -> deadlines.met(allocation.id(), NAMED, day));
    }

    /** Nothing is due any more where nobody was named by then. */
    void stop(IroAllocation allocation, String reason) {
        deadlines.withdraw(allocation.id(), NAMED, reason);
    }

    /** Everything was put right. */
    void correct(IroAllocation allocation, LocalDate startedOnBefore) {
        var startedOn = allocation.startedOn();
        if (!startedOn.equals(startedOnBefore)) {
            deadlines
                    .of(allocation.id(), TOLD)
                    .ifPresent(told ->
                            corrections.correct(allocation.id(), TOLD, startedOnBefore, startedOn, told.metOn()));
        }
        var namedOn = allocation.facts().firstNamedOn().orElse(null);
        corrections.correct(allocation.id(), NAMED, startedOnBefore, startedOn, namedOn);
        follow(allocation, namedOn);
    }

    /** What was withdrawn or never worked out is due again, and nothing is due of a period that ended. */
    private void follow(IroAllocation allocation, @Nullable LocalDate namedOn) {
        if (namedOn != null) {
            named(allocation);
        } else if (allocation.endedOn().isPresent()) {
            stop(allocation, "The child is looked after no more.");
        } else {
            open(NAMED, allocation);
        }
    }

    private void open(String rule, IroAllocation allocation) {
        if (deadlines.canWorkOut(rule, allocation.startedOn())) {
            deadlines.open(rule, subject(allocation), allocation.startedOn());
        }
    }

    private static DeadlineSubject subject(IroAllocation allocation) {
        return new DeadlineSubject(
                ALLOCATION,
                allocation.id(),
                Set.of(allocation.childId()),
                allocation.identity().area());
    }
}
