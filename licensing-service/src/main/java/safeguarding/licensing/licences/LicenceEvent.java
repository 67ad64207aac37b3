package safeguarding.licensing.licences;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.platform.aggregate.DomainEvent;

/**
 * What happens to a licence.
 *
 */
public sealed interface LicenceEvent extends DomainEvent {

    /** The licence as it stands after the event. */
    Identity licence();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * What of a licence may be told.
     *
     * @param holderId party that asked for it
     * @param childId child it is about; null for none
     */
    record Identity(
            UUID licenceId,
            LicenceKind kind,
            UUID holderId,
            @Nullable UUID childId,
            @Nullable String area,
            String council,
            @Nullable LicenceTerm term) {}

    /** Something was decided. */
    record Decided(Identity licence, LicenceStep step) implements LicenceEvent {

        @Override
        public LocalDate on() {
            return step.on();
        }
    }

    /** Another licence follows this one. */
    record Renewed(Identity licence, LocalDate on, UUID into) implements LicenceEvent {}

    /** Its last day is over. */
    record Expired(Identity licence, LocalDate on) implements LicenceEvent {}
}
