package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.RunningPlans;
import safeguarding.conference.neighbours.Section47Register;
import safeguarding.platform.deadline.DeadlineSubject;

/** What started the clock of a conference in a history, as far as the history knows. */
@ApplicationScoped
public class PastClock {

    private final ConveningClocks clocks;
    private final Section47Register enquiries;
    private final RunningPlans plans;

    PastClock(ConveningClocks clocks, Section47Register enquiries, RunningPlans plans) {
        this.clocks = clocks;
        this.enquiries = enquiries;
        this.plans = plans;
    }

    /** The clock; null when the history does not say. */
    @Nullable
    RunningClock of(UUID conferenceId, PastConference past) {
        var child = Set.of(past.childId());
        return switch (past.kind()) {
            case INITIAL, PRE_BIRTH ->
                past.enquiryId() == null
                        ? null
                        : enquiries
                                .find(past.enquiryId())
                                .map(enquiry -> clocks.afterEnquiry(
                                        enquiry.enquiryId(), enquiry.strategyDiscussionOn(), child, past.area()))
                                .orElse(null);
            case REVIEW -> {
                var running = plans.ofChildren(List.of(past.childId()));
                yield running.isEmpty() ? null : clocks.ofReview(running, past.area());
            }
            case TRANSFER_IN ->
                past.notifiedOn() == null
                        ? null
                        : clocks.afterMove(
                                new DeadlineSubject(ConveningClocks.CONFERENCE, conferenceId, child, past.area()),
                                past.notifiedOn(),
                                true);
        };
    }
}
