package safeguarding.reviewing.dualstatus;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;

/** Writes down that a dual status began, is other than before, or never was. */
@ApplicationScoped
class WritingStatus {

    private final DualStatuses statuses;
    private final KnownChildren children;
    private final Clock clock;

    WritingStatus(DualStatuses statuses, KnownChildren children, Clock clock) {
        this.statuses = statuses;
        this.children = children;
        this.clock = clock;
    }

    void begin(Pair pair) {
        var childId = pair.care().childId();
        var area = children.find(childId)
                .map(KnownChild::area)
                .orElseThrow(() -> new IllegalStateException("There is no record of the child " + childId));
        statuses.save(DualStatus.begin(pair, area));
    }

    void follow(DualStatus status, Pair pair) {
        if (status.follow(pair.days(), today(), area(status))) {
            statuses.save(status);
        }
    }

    void withdraw(DualStatus status) {
        if (status.withdraw(today(), area(status))) {
            statuses.save(status);
        }
    }

    private String area(DualStatus status) {
        UUID childId = status.childId();
        return children.find(childId)
                .map(KnownChild::area)
                .orElseGet(() -> status.identity().area());
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
