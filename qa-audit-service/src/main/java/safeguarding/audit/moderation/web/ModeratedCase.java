package safeguarding.audit.moderation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.audit.neighbours.SampledCases;
import safeguarding.audit.neighbours.SubmittedAudit;
import safeguarding.audit.neighbours.SubmittedAudits;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.lists.AreaRecords;

/** Opens what was submitted of a case for the running request: the audit has to be in sight, and the child's record. */
@ApplicationScoped
class ModeratedCase {

    private static final String TYPE = "audit-sample-case";

    private final SampledCases cases;
    private final KnownAudits audits;
    private final SubmittedAudits submitted;
    private final CurrentCaller caller;
    private final Access access;

    ModeratedCase(
            SampledCases cases, KnownAudits audits, SubmittedAudits submitted, CurrentCaller caller, Access access) {
        this.cases = cases;
        this.audits = audits;
        this.submitted = submitted;
        this.caller = caller;
        this.access = access;
    }

    /** What was submitted of a case, to read; empty while an auditor has not submitted. */
    List<SubmittedAudit> toRead(UUID caseId) {
        return opened(caseId, false);
    }

    /** The same, to settle what is disputed. */
    List<SubmittedAudit> toSettle(UUID caseId) {
        return opened(caseId, true);
    }

    private List<SubmittedAudit> opened(UUID caseId, boolean toChange) {
        var drawn = cases.find(caseId).orElseThrow(() -> AreaRecords.none(TYPE));
        audits.inSight(drawn.auditId());
        var childId = drawn.childId();
        if (childId != null) {
            var record = new ProtectedRecord(TYPE, caseId, Set.of(childId));
            if (toChange) {
                access.toChange(record);
            } else {
                access.toRead(record);
            }
        }
        return submitted.whole(caseId);
    }

    /** Staff number of the caller; the subject of the token for one without. */
    String staff() {
        return Objects.requireNonNullElse(
                caller.caller().staffId(), caller.caller().subject());
    }
}
