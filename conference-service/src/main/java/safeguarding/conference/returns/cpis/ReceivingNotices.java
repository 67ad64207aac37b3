package safeguarding.conference.returns.cpis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Takes notices in and lets people see to them, each in one transaction with what is told of it. */
@ApplicationScoped
public class ReceivingNotices {

    private final AccessNotices notices;
    private final AccessNotices.Telling telling;
    private final CurrentCaller current;
    private final Clock clock;

    ReceivingNotices(AccessNotices notices, AccessNotices.Telling telling, CurrentCaller current, Clock clock) {
        this.notices = notices;
        this.telling = telling;
        this.current = current;
        this.clock = clock;
    }

    /** Keeps and tells a notice; the same message again changes nothing. */
    public void receive(AccessNotice notice) {
        if (notices.keep(notice) && !notice.childIds().isEmpty()) {
            telling.received(notice);
        }
    }

    /** Notes that the caller has seen to it; refused as {@code conflict} when somebody has already. */
    public void acknowledge(AccessNotices.Standing notice, @Nullable String note) {
        if (notice.acknowledgedBy() != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "Somebody has acknowledged this notice already.");
        }
        var caller = current.caller();
        var staff = caller.staffId();
        notices.acknowledge(notice.id(), clock.instant(), staff == null ? caller.subject() : staff, note);
        told(notice.id(), notice.childIds());
    }

    private void told(UUID noticeId, List<UUID> childIds) {
        if (!childIds.isEmpty()) {
            telling.acknowledged(noticeId, childIds);
        }
    }
}
