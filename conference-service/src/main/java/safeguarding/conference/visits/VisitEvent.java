package safeguarding.conference.visits;

import java.time.LocalDate;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a statutory visit. No event holds a reason in words or who visited. */
public sealed interface VisitEvent extends DomainEvent {

    /** The visit. */
    VisitIdentity visit();

    /** Civil date on which it happened. */
    LocalDate on();

    /** Somebody visited the child. */
    record VisitRecorded(VisitIdentity visit, LocalDate on, boolean seen, boolean seenAlone) implements VisitEvent {}

    /**
     * It was otherwise than recorded; on is the day of the correction.
     *
     * @param visitedOnBefore civil date of the visit as it was recorded before
     * @param visitedOn civil date of the visit as it was
     */
    record VisitCorrected(
            VisitIdentity visit,
            LocalDate on,
            LocalDate visitedOnBefore,
            LocalDate visitedOn,
            boolean seen,
            boolean seenAlone)
            implements VisitEvent {}

    /** It never was; on is the day on which that became known. */
    record VisitWithdrawn(VisitIdentity visit, LocalDate on, LocalDate visitedOn) implements VisitEvent {}
}
