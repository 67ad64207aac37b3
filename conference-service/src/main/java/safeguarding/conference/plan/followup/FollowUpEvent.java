package safeguarding.conference.plan.followup;

import java.time.LocalDate;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the follow-up of an outcome. No event says who leads it. */
public sealed interface FollowUpEvent extends DomainEvent {

    /** The follow-up. */
    FollowUpIdentity followUp();

    /** Civil date on which it was recorded. */
    LocalDate on();

    /** It was agreed. */
    record FollowUpRecorded(FollowUpIdentity followUp, LocalDate on, Support support, LocalDate startsOn)
            implements FollowUpEvent {}

    /** It was agreed otherwise than was recorded. */
    record FollowUpCorrected(FollowUpIdentity followUp, LocalDate on, Support support, LocalDate startsOn)
            implements FollowUpEvent {}

    /** It was never agreed. */
    record FollowUpWithdrawn(FollowUpIdentity followUp, LocalDate on) implements FollowUpEvent {}
}
