package safeguarding.licensing.parties;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.neighbours.KnownParties;
import safeguarding.licensing.neighbours.KnownParty;

/** Tells the other features who is in the register. */
@ApplicationScoped
class RegisteredParties implements KnownParties {

    private final Parties parties;

    RegisteredParties(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Optional<KnownParty> find(UUID partyId) {
        return parties.find(partyId).flatMap(this::standing);
    }

    private Optional<KnownParty> standing(Party party) {
        return party.merging()
                .map(merging -> find(merging.into()))
                .orElseGet(() -> Optional.of(new KnownParty(
                        party.id(), party.details().name(), party.details().kinds(), party.council())));
    }
}
