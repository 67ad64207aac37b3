package safeguarding.audit.officers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of quality assurance officers. */
public interface QaOfficers {

    /** The officer, or empty when there is none. */
    Optional<QaOfficer> find(UUID officerId);

    /** The officer with this staff number, or empty when there is none. */
    Optional<QaOfficer> withStaffId(String staffId);

    /** The officers with these identifiers. */
    List<QaOfficer> all(Collection<UUID> ids);

    /** The whole register, by identifier. */
    List<QaOfficer> everybody();

    /** Keeps the officer with what happened. */
    QaOfficer save(QaOfficer officer);
}
