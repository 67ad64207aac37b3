package safeguarding.conference.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the core group of a plan. */
public sealed interface CoreGroupEvent extends DomainEvent {

    /** The member or the meeting. */
    UUID id();

    /** The plan it belongs to. */
    PlanIdentity plan();

    /** Civil date on which it happened. */
    LocalDate on();

    /** Somebody belongs to the core group. */
    record CoreGroupMemberJoined(
            UUID id,
            PlanIdentity plan,
            LocalDate on,
            @Nullable String agency) implements CoreGroupEvent {}

    /** Somebody no longer belongs to it. */
    record CoreGroupMemberLeft(
            UUID id,
            PlanIdentity plan,
            LocalDate on,
            @Nullable String agency) implements CoreGroupEvent {}

    /** It met. */
    record CoreGroupMeetingHeld(UUID id, PlanIdentity plan, LocalDate on, int attended, boolean first)
            implements CoreGroupEvent {}

    /** It met otherwise than was recorded; on is the day of the correction. */
    record CoreGroupMeetingCorrected(
            UUID id, PlanIdentity plan, LocalDate on, LocalDate heldOnBefore, LocalDate heldOn, int attended)
            implements CoreGroupEvent {}

    /** It never met; on is the day on which that became known. */
    record CoreGroupMeetingWithdrawn(UUID id, PlanIdentity plan, LocalDate on, LocalDate heldOn)
            implements CoreGroupEvent {}
}
