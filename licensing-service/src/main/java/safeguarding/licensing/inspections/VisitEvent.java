package safeguarding.licensing.inspections;


/** What happens to visits, what follows from them, and complaints. No event holds words. */
public sealed interface VisitEvent extends DomainEvent {

    /** Civil date on which it was written. */
    LocalDate on();

    /** A visit is planned. */
    record VisitPlanned(UUID visitId, LocalDate on, PlannedVisit planned) implements VisitEvent {}

    /** A visit took place. */
    record VisitMade(UUID visitId, LocalDate on, PlannedVisit planned, VisitResult result) implements VisitEvent {}

    /** Something happened to a visit. */
    record VisitStepped(UUID visitId, LocalDate on, PlannedVisit planned, VisitStep.Kind kind) implements VisitEvent {}

    /** A party has to do something. */
    record ActionRequired(UUID actionId, LocalDate on, UUID visitId, UUID partyId, LocalDate dueOn)
            implements VisitEvent {}

    /** A party has done it. */
    record ActionDone(UUID actionId, LocalDate on, UUID visitId, UUID partyId, LocalDate dueOn, LocalDate doneOn)
            implements VisitEvent {}

    /** Somebody complained of a party. */
    record ComplaintReceived(
            UUID complaintId, LocalDate on, UUID partyId, LocalDate receivedOn, ComplaintSubject subject)
            implements VisitEvent {}
}
