package safeguarding.audit.neighbours;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The audits of the programmes. */
public interface KnownAudits {

    /** The audit, whoever asks; empty when there is none. */
    Optional<KnownAudit> find(UUID auditId);

    /** The audit if the running request's caller sees it, or 404. */
    KnownAudit inSight(UUID auditId);

    /** Keeps everybody else from the audit until the end of the transaction, and reads it anew. */
    KnownAudit hold(UUID auditId);

    /** Its fieldwork has begun: a case was allocated. Does nothing to an audit in fieldwork; refuses one that is over. */
    void fieldworkBegan(UUID auditId);

    /** The audits with these identifiers, in no order. */
    List<KnownAudit> all(Collection<UUID> auditIds);

    /** The audits of a theme, earliest start first, without those that were cancelled. */
    List<KnownAudit> ofTheme(UUID themeId);
}
