package safeguarding.conference.convening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a conference. No event holds a personal value or a reason in words. */
public sealed interface ConveningEvent extends DomainEvent {

    /** The conference. */
    ConferenceIdentity conference();

    /** Civil date on which it happened. */
    LocalDate on();

    /** A conference was asked for. */
    record ConferenceRequested(
            ConferenceIdentity conference,
            LocalDate on,
            @Nullable UUID enquiryId,
            @Nullable RunningClock clock,
            @Nullable UUID reconvenes)
            implements ConveningEvent {}

    /** A sibling joined a conference that was recorded before. */
    record ConferenceChildAdded(ConferenceIdentity conference, LocalDate on, UUID childId) implements ConveningEvent {}

    /**
     * A child was at the conference in error.
     *
     * @param conference as it was before, with this child
     * @param heldOn civil date on which it had been held; null when it had not
     */
    record ConferenceChildRemoved(
            ConferenceIdentity conference,
            LocalDate on,
            UUID childId,
            @Nullable LocalDate heldOn) implements ConveningEvent {}

    /** It was booked, or booked differently. */
    record ConferenceScheduled(
            ConferenceIdentity conference,
            LocalDate on,
            Instant startsAt,
            Instant endsAt,
            MeetingMode mode,
            @Nullable LateCause lateCause)
            implements ConveningEvent {}

    /** It has a chair, or another one. */
    record ChairAllocated(ConferenceIdentity conference, LocalDate on, UUID chairId) implements ConveningEvent {}

    /** It was put off. */
    record ConferencePostponed(
            ConferenceIdentity conference,
            LocalDate on,
            @Nullable LocalDate bookedFor) implements ConveningEvent {}

    /** It will not be held. */
    record ConferenceCancelled(ConferenceIdentity conference, LocalDate on) implements ConveningEvent {}

    /** It was held. */
    record ConferenceHeld(
            ConferenceIdentity conference,
            LocalDate on,
            QuorumFound quorum,
            @Nullable RunningClock clock,
            @Nullable Integer daysLate,
            @Nullable LateCause lateCause,
            List<AgencyAtConference> agencies,
            boolean fromHistory)
            implements ConveningEvent {
        public ConferenceHeld {
            agencies = List.copyOf(agencies);
        }
    }

    /** It was held otherwise than was recorded before; on is the day of the correction. */
    record HoldingCorrected(
            ConferenceIdentity conference,
            LocalDate on,
            Holding before,
            Holding now,
            @Nullable RunningClock clock,
            List<AgencyAtConference> agencies)
            implements ConveningEvent {
        public HoldingCorrected {
            agencies = List.copyOf(agencies);
        }
    }

    /** It is, or was, due by another day than was recorded before; on is the day on which that became known. */
    record LimitChanged(
            ConferenceIdentity conference,
            LocalDate on,
            RunningClock clock,
            @Nullable Integer daysLate) implements ConveningEvent {}

    /** It was recorded in error and never was; on is the day on which that became known. */
    record ConferenceWithdrawn(
            ConferenceIdentity conference,
            LocalDate on,
            @Nullable LocalDate heldOn) implements ConveningEvent {}
}
