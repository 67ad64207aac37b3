package safeguarding.licensing.parties;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens in the register of parties. No event holds a name or an address. */
public sealed interface PartyEvent extends DomainEvent {

    /** The party. */
    UUID partyId();

    /** Civil date on which it was written. */
    LocalDate on();

    /** What is written about the party after the event. */
    PartyDetails details();

    /** A party is new in the register. */
    record PartyRegistered(UUID partyId, LocalDate on, PartyDetails details) implements PartyEvent {}

    /** Something about a party is different now. */
    record PartyChanged(UUID partyId, LocalDate on, PartyDetails details) implements PartyEvent {}

    /** A party is the same as another, which stands for both. */
    record PartyMerged(UUID partyId, LocalDate on, PartyDetails details, UUID into) implements PartyEvent {}

    /** A party is not the same as the other after all. */
    record PartySplit(UUID partyId, LocalDate on, PartyDetails details, UUID from) implements PartyEvent {}
}
