package safeguarding.licensing.chaperones;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of chaperones. */
public interface Chaperones {

    /** The chaperone, or empty when there is none. */
    Optional<Chaperone> find(UUID chaperoneId);

    /** Whether a party is in the register already. */
    boolean holdsParty(UUID partyId);

    /** The chaperones with these identifiers. */
    List<Chaperone> all(Collection<UUID> ids);

    /** The chaperones who are these parties. */
    List<Chaperone> ofParties(Collection<UUID> partyIds);

    /** Keeps the chaperone with what happened. */
    Chaperone save(Chaperone chaperone);
}
