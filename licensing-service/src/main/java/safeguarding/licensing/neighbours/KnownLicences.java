package safeguarding.licensing.neighbours;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of licences. */
public interface KnownLicences {

    /** The licence as it stands today; empty when there is none. */
    Optional<KnownLicence> find(UUID licenceId);

    /** The licences of a kind that a party asked for, as they stand today. */
    List<KnownLicence> ofHolder(UUID holderId, LicenceKind kind);

    /** The licences that are about a child, as they stand today. */
    List<KnownLicence> ofChild(UUID childId);
}
