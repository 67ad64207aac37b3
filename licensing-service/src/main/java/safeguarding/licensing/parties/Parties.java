package safeguarding.licensing.parties;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of parties. */
public interface Parties {

    /** The party, or empty when there is none. */
    Optional<Party> find(UUID partyId);

    /** The two parties, locked in the order of their identifiers so that two who merge them wait for each other. */
    List<Party> lockBoth(UUID one, UUID other);

    /** The parties with these identifiers. */
    List<Party> all(Collection<UUID> ids);

    /** Parties that may be the same as this one and stand by themselves, at most so many. */
    List<Party> alike(Party party, int most);

    /** Keeps the party with what happened. */
    Party save(Party party);
}
