package safeguarding.reviewing.decisions;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the record of a review. No event holds a word of it. */
public sealed interface RecordEvent extends DomainEvent {

    /** The record. */
    RecordIdentity record();

    /** Civil date on which it happened or was recorded. */
    LocalDate on();

    /**
     * Which record.
     *
     * @param area code of the area responsible
     */
    record RecordIdentity(UUID recordId, UUID reviewId, UUID childId, String area) {}

    /** A review was booked or written down: its decisions will be sent and its record written. */
    record RecordOpened(RecordIdentity record, LocalDate on) implements RecordEvent {}

    /** The decisions were sent to the managers (C2.6). */
    record DecisionsSent(RecordIdentity record, LocalDate on) implements RecordEvent {}

    /** The managers received them. */
    record DecisionsReceived(RecordIdentity record, LocalDate on) implements RecordEvent {}

    /** A manager objects (C2.7). */
    record DecisionsObjected(RecordIdentity record, LocalDate on) implements RecordEvent {}

    /** The objection was settled. */
    record ObjectionSettled(RecordIdentity record, LocalDate on, Objection.Outcome outcome) implements RecordEvent {}

    /** The decisions are agreed, by silence or after an objection. */
    record DecisionsAgreed(RecordIdentity record, LocalDate on, Agreement.How how) implements RecordEvent {}

    /** They are not agreed after all. */
    record AgreementWithdrawn(RecordIdentity record, LocalDate on) implements RecordEvent {}

    /** The full record was written (C2.8). */
    record RecordWritten(RecordIdentity record, LocalDate on) implements RecordEvent {}

    /** The full record was distributed (C2.8). */
    record RecordDistributed(RecordIdentity record, LocalDate on) implements RecordEvent {}

    /** The child was given its summary of the review. */
    record ChildGivenSummary(RecordIdentity record, LocalDate on, SummaryGiven.How how) implements RecordEvent {}

    /** It went otherwise than was recorded; what is absent has not happened. */
    record RecordCorrected(RecordIdentity record, LocalDate on, RecordCourse course) implements RecordEvent {}
}
