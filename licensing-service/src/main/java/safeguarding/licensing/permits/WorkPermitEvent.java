package safeguarding.licensing.permits;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to what a work permit is asked for. No event holds words, a place or hours. */
public sealed interface WorkPermitEvent extends DomainEvent {

    /** What of a permit may be told. */
    Identity permit();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * What of a permit may be told.
     *
     * @param employerId party that asked for it
     * @param area code of the child's area
     * @param kindOfWork code of the kind of work
     * @param startsOn civil date on which the work begins
     * @param council code of the council of the workplace
     */
    record Identity(
            UUID permitId,
            UUID employerId,
            UUID childId,
            String area,
            String kindOfWork,
            LocalDate startsOn,
            String council) {}

    /** Somebody begins to ask for it. */
    record PermitDrafted(Identity permit, LocalDate on) implements WorkPermitEvent {}

    /** What is asked for is written otherwise. */
    record PermitRewritten(Identity permit, LocalDate on) implements WorkPermitEvent {}

    /** It came in for the first time; in time or late (G1.2). */
    record PermitReceived(Identity permit, LocalDate on, boolean inTime) implements WorkPermitEvent {}
}
