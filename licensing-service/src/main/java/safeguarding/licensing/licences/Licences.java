package safeguarding.licensing.licences;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.neighbours.LicenceKind;

/** The register of licences. */
public interface Licences {

    /** The licence, or empty when there is none. */
    Optional<Licence> find(UUID licenceId);

    /** The licence with this number, or empty when there is none. */
    Optional<Licence> numbered(LicenceNumber number);

    /** The licences with these identifiers. */
    List<Licence> all(Collection<UUID> ids);

    /** The licences of a kind that a party asked for, by identifier. */
    List<Licence> ofHolder(UUID holderId, LicenceKind kind);

    /** The licences about a child, by identifier. */
    List<Licence> ofChild(UUID childId);

    /** Keeps the licence with what happened. */
    Licence save(Licence licence);
}
