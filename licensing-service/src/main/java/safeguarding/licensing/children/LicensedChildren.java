package safeguarding.licensing.children;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of children who work or perform. */
public interface LicensedChildren {

    /** The child, or empty when it is not in the register. */
    Optional<LicensedChild> findChild(UUID childId);

    /** The children with these identifiers, in this order. */
    List<LicensedChild> all(List<UUID> ids);

    /** Keeps everybody else from registering the child until the end of the transaction. */
    void holdPlaceOf(UUID childId);

    /** Keeps the child with what happened, and who may see it. */
    LicensedChild save(LicensedChild child);
}
