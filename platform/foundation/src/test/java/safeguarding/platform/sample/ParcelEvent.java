package safeguarding.platform.sample;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to parcels. */
public sealed interface ParcelEvent extends DomainEvent {

    UUID parcelId();

    LocalDate on();

    Set<UUID> childIds();

    /** It is on its way. */
    record Sent(UUID parcelId, LocalDate on, Set<UUID> childIds, String label) implements ParcelEvent {}

    /** It has arrived and was opened. */
    record Opened(UUID parcelId, LocalDate on, Set<UUID> childIds) implements ParcelEvent {}
}
