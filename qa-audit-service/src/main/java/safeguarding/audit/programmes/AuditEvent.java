package safeguarding.audit.programmes;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to an audit. */
public sealed interface AuditEvent extends DomainEvent {

    /** Which audit. */
    AuditIdentity audit();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * Which audit, and how it is planned after the event.
     *
     * @param reference such as {@code 2013-14/03}
     */
    record AuditIdentity(UUID auditId, UUID programmeId, String reference, AuditPlan plan) {}

    /** It is in the programme. */
    record AuditPlanned(AuditIdentity audit, LocalDate on) implements AuditEvent {}

    /** It is planned otherwise now. */
    record AuditReplanned(AuditIdentity audit, LocalDate on) implements AuditEvent {}

    /** The first case was allocated. */
    record FieldworkBegan(AuditIdentity audit, LocalDate on) implements AuditEvent {}

    /** Its report was given. */
    record AuditReported(AuditIdentity audit, LocalDate on) implements AuditEvent {}

    /** Nothing is left to be done for it. */
    record AuditClosed(AuditIdentity audit, LocalDate on) implements AuditEvent {}

    /** It will not be made. */
    record AuditCancelled(AuditIdentity audit, LocalDate on) implements AuditEvent {}
}
