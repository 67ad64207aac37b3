package safeguarding.audit.agreements;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of agreements. */
public interface PartnerAgreements {

    /** The agreement; empty when there is none. */
    Optional<PartnerAgreement> find(UUID agreementId);

    /** The agreements with these identifiers. */
    List<PartnerAgreement> all(Collection<UUID> ids);

    /** Keeps the agreement with what happened. */
    PartnerAgreement save(PartnerAgreement agreement);
}
