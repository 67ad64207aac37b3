package safeguarding.audit.programmes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The audits of all programmes. */
public interface Audits {

    /** The audit, cancelled or not; empty when there is none. */
    Optional<PlannedAudit> find(UUID auditId);

    /** The audit with this reference; empty when there is none. */
    Optional<PlannedAudit> withReference(String reference);

    /** The audits with these identifiers. */
    List<PlannedAudit> all(Collection<UUID> ids);

    /** The audits of a programme, in the order of their references. */
    List<PlannedAudit> ofProgramme(UUID programmeId);

    /** The audits of a theme that were not cancelled, earliest start first. */
    List<PlannedAudit> ofTheme(UUID themeId);

    /** Whether an audit that was not cancelled follows this one in its series; one that follows it up does not count. */
    boolean isFollowed(UUID auditId);

    /** Keeps everybody else from the audit until the end of the transaction, and reads it anew. */
    void hold(PlannedAudit audit);

    /** Keeps the audit with what happened. */
    PlannedAudit save(PlannedAudit audit);
}
