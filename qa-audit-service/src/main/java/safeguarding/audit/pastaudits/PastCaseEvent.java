package safeguarding.audit.pastaudits;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What is told of cases of past audits. No event holds the grade. */
public sealed interface PastCaseEvent extends DomainEvent {

    /** The case. */
    UUID pastCaseId();

    /** The audit. */
    UUID auditId();

    /** Its number in the audit. */
    int number();

    /** Code of the area; null when not known. */
    @Nullable
    String area();

    /** Civil date on which it was taken in. */
    LocalDate on();

    /** It was taken in. */
    record PastCaseTaken(
            UUID pastCaseId,
            UUID auditId,
            int number,
            @Nullable String area,
            LocalDate on) implements PastCaseEvent {}

    /** It is told otherwise. */
    record PastCaseChanged(
            UUID pastCaseId,
            UUID auditId,
            int number,
            @Nullable String area,
            LocalDate on) implements PastCaseEvent {}
}
