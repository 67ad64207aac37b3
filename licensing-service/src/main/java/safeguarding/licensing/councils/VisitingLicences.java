package safeguarding.licensing.councils;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The records of licences of other councils. */
public interface VisitingLicences {

    /** The record, or empty when there is none. */
    Optional<VisitingLicence> find(UUID visitingLicenceId);

    /** The records with these identifiers. */
    List<VisitingLicence> all(Collection<UUID> ids);

    /** The one that stands of that number of that council, and keeps everybody else from that number for so long. */
    Optional<UUID> holding(String council, String number);

    /** Keeps the record with what happened. */
    VisitingLicence save(VisitingLicence licence);
}
