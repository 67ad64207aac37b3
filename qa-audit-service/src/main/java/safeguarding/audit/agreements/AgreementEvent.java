package safeguarding.audit.agreements;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to agreements. No event holds words or names. */
public sealed interface AgreementEvent extends DomainEvent {

    /** The agreement. */
    UUID agreementId();

    /** Civil date on which it happened. */
    LocalDate on();

    /** How it stands. */
    AgreementDetails details();

    /** It is new. */
    record Registered(UUID agreementId, LocalDate on, AgreementDetails details, AgreementTerm term)
            implements AgreementEvent {}

    /** Something about it is different now. */
    record Changed(UUID agreementId, LocalDate on, AgreementDetails details) implements AgreementEvent {}

    /** It was reviewed. */
    record Reviewed(UUID agreementId, LocalDate on, AgreementDetails details) implements AgreementEvent {}

    /** The attendance was read. */
    record Measured(UUID agreementId, LocalDate on, AgreementDetails details, AgreementReading reading)
            implements AgreementEvent {}

    /** It was signed anew. */
    record Renewed(UUID agreementId, LocalDate on, AgreementDetails details, AgreementTerm term)
            implements AgreementEvent {}

    /** It holds no more. */
    record Ended(UUID agreementId, LocalDate on, AgreementDetails details) implements AgreementEvent {}
}
