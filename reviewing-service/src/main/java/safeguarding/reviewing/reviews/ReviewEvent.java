package safeguarding.reviewing.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to one review. No event holds a reason in words. */
public sealed interface ReviewEvent extends DomainEvent {

    /** The review. */
    ReviewIdentity review();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * Which review.
     *
     * @param chainId the chain it belongs to
     * @param periodId the period of care
     * @param area code of the area responsible
     */
    record ReviewIdentity(UUID reviewId, UUID chainId, UUID periodId, UUID childId, String area) {}

    /** It was booked, or booked differently; on is the day on which that was done. */
    record ReviewScheduled(ReviewIdentity review, LocalDate on, Instant startsAt) implements ReviewEvent {}

    /** It will not be held. */
    record ReviewCancelled(ReviewIdentity review, LocalDate on) implements ReviewEvent {}

    /** Its first meeting opened: from this day it counts (C1.10). */
    record ReviewOpened(ReviewIdentity review, LocalDate on, boolean meeting) implements ReviewEvent {}

    /** It was broken off to be finished on another day. */
    record ReviewAdjourned(ReviewIdentity review, LocalDate on, LocalDate openedOn) implements ReviewEvent {}

    /** It was finished. */
    record ReviewFinished(ReviewIdentity review, LocalDate on, LocalDate openedOn) implements ReviewEvent {}

    /** It was held otherwise than was recorded; on is the day of the correction. */
    record ReviewCorrected(
            ReviewIdentity review,
            LocalDate on,
            LocalDate openedOn,
            @Nullable LocalDate finishedOn,
            boolean meeting,
            int adjournments)
            implements ReviewEvent {}

    /** It was recorded in error and never was. */
    record ReviewWithdrawn(
            ReviewIdentity review, LocalDate on, @Nullable LocalDate openedOn) implements ReviewEvent {}
}
