package safeguarding.audit.concerns;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to an immediate concern. No event holds words. */
public sealed interface ConcernEvent extends DomainEvent {

    /** Which concern. */
    ConcernIdentity concern();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * Which concern.
     *
     * @param auditId the audit in which it was found
     * @param area code of the area of the case; null when not known
     * @param recipients who is told
     */
    record ConcernIdentity(
            UUID concernId,
            UUID auditId,
            UUID childId,
            @Nullable String area,
            Recipients recipients) {}

    /** It was raised. */
    record ConcernRaised(ConcernIdentity concern, LocalDate on, LocalDate foundOn) implements ConcernEvent {}

    /** Somebody answers for the child. */
    record ConcernAcknowledged(ConcernIdentity concern, LocalDate on, String by) implements ConcernEvent {}

    /** Nobody answered in time: it is before the head of safeguarding. */
    record ConcernEscalated(ConcernIdentity concern, LocalDate on) implements ConcernEvent {}

    /** The unit is satisfied that the child is safe. */
    record ConcernResolved(ConcernIdentity concern, LocalDate on) implements ConcernEvent {}

    /** It was raised in error. */
    record ConcernWithdrawn(ConcernIdentity concern, LocalDate on) implements ConcernEvent {}
}
