package safeguarding.audit.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.problem.ProblemException;

/** Audits that a body names. */
@ApplicationScoped
public class NamedAudits {

    private final KnownAudits audits;
    private final AreaRecords records;

    NamedAudits(KnownAudits audits, AreaRecords records) {
        this.audits = audits;
        this.records = records;
    }

    /** The audit that a field of the body names, or {@code invalid-request} when the caller sees none. */
    public KnownAudit named(String field, UUID auditId) {
        return audits.find(auditId)
                .filter(audit -> records.isInSight(audit.areas()))
                .orElseThrow(() -> ProblemException.invalid(field, "There is no such audit for this caller."));
    }
}
