package safeguarding.audit.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The moderations of cases. */
public interface Moderations {

    /** The moderation; empty when there is none. */
    Optional<CaseModeration> find(UUID moderationId);

    /** Those with these identifiers. */
    List<CaseModeration> all(Collection<UUID> ids);

    /** That of a case; empty when it has none. */
    Optional<CaseModeration> ofCase(UUID caseId);

    /** Those of an audit. */
    List<CaseModeration> ofAudit(UUID auditId);

    /** Keeps it with what happened. */
    CaseModeration save(CaseModeration moderation);
}
