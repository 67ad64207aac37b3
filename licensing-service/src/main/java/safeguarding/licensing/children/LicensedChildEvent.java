package safeguarding.licensing.children;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens in the register of children. No event holds a personal value. */
public sealed interface LicensedChildEvent extends DomainEvent {

    /** The child. */
    UUID childId();

    /** Code of its area after the event. */
    String area();

    /** Civil date on which it was written. */
    LocalDate on();

    /** A child is new in the register. */
    record ChildRegistered(UUID childId, String area, LocalDate on) implements LicensedChildEvent {}

    /** Something about a child is different now; the event does not say what. */
    record ChildChanged(UUID childId, String area, LocalDate on) implements LicensedChildEvent {}

    /** An officer has verified who may sign for a child. */
    record SignatoryVerified(
            UUID childId, String area, LocalDate on, UUID signatoryId, SignatoryRole role, VerificationMeans how)
            implements LicensedChildEvent {}

    /** Somebody does not sign for a child any more. */
    record SignatoryWithdrawn(UUID childId, String area, LocalDate on, UUID signatoryId, SignatoryRole role)
            implements LicensedChildEvent {}
}
