package safeguarding.reviewing.visits;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a visit. No event holds a reason in words or who visited. */
public sealed interface VisitEvent extends DomainEvent {

    /** The visit. */
    VisitIdentity visit();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * Which visit.
     *
     * @param periodId the period of care
     * @param area code of the area responsible
     */
    record VisitIdentity(UUID visitId, UUID periodId, UUID childId, String area) {}

    /** Somebody visited the child. */
    record VisitRecorded(VisitIdentity visit, LocalDate on, boolean seen, boolean seenAlone) implements VisitEvent {}

    /** It was otherwise than was recorded; on is the day of the correction. */
    record VisitCorrected(
            VisitIdentity visit,
            LocalDate on,
            LocalDate visitedOnBefore,
            LocalDate visitedOn,
            boolean seen,
            boolean seenAlone)
            implements VisitEvent {}

    /** A visit was asked for, or a notice came; the identity is that of the request. */
    record VisitRequested(VisitIdentity visit, LocalDate on, VisitAsker askedBy) implements VisitEvent {}

    /** Nobody asked; on is the day on which that became known. */
    record VisitRequestWithdrawn(VisitIdentity visit, LocalDate on, LocalDate askedOn) implements VisitEvent {}

    /** It never was; on is the day on which that became known. */
    record VisitWithdrawn(VisitIdentity visit, LocalDate on, LocalDate visitedOn) implements VisitEvent {}
}
