package safeguarding.audit.caseaudits.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.audit.caseaudits.CaseAuditEvent;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseAuditAllocated;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseAuditCorrected;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseAuditReallocated;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseAuditReflectedOn;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseAuditSaved;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseAuditStarted;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseAuditSubmitted;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseAuditWithdrawn;
import safeguarding.audit.caseaudits.CaseAuditEvent.CaseIdentityResolved;
import safeguarding.audit.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to audits of cases: neither the child, nor an answer, nor the grade. */
@ApplicationScoped
public class CaseAuditPublication implements Publication<CaseAuditEvent> {

    private final Links links;

    CaseAuditPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<CaseAuditEvent> about() {
        return CaseAuditEvent.class;
    }

    @Override
    public CatalogueEvent translate(CaseAuditEvent event) {
        var audited = event.caseAudit();
        var body = EventBody.of(event.on())
                .with("auditId", audited.auditId())
                .with("sampleCaseId", audited.caseId())
                .with("auditor", audited.auditor())
                .with("area", audited.area());
        return new CatalogueEvent(
                name(event),
                1,
                "case-audit",
                audited.caseAuditId(),
                event.on(),
                Set.of(),
                audited.area(),
                told(event, body).link(links.caseAudit(audited.caseAuditId())));
    }

    private static String name(CaseAuditEvent event) {
        return switch (event) {
            case CaseAuditAllocated e -> "case-audit-allocated";
            case CaseAuditReallocated e -> "case-audit-reallocated";
            case CaseAuditStarted e -> "case-audit-started";
            case CaseAuditSaved e -> "case-audit-saved";
            case CaseAuditSubmitted e -> "case-audit-submitted";
            case CaseAuditCorrected e -> "case-audit-corrected";
            case CaseAuditReflectedOn e -> "case-audit-reflected-on";
            case CaseIdentityResolved e -> "case-identity-resolved";
            case CaseAuditWithdrawn e -> "case-audit-withdrawn";
        };
    }

    private static EventBody told(CaseAuditEvent event, EventBody body) {
        return switch (event) {
            case CaseAuditReallocated e -> body.with("previousAuditor", e.before());
            case CaseAuditReflectedOn e -> body.with("from", e.from());
            case CaseAuditAllocated e -> body;
            case CaseAuditStarted e -> body;
            case CaseAuditSaved e -> body;
            case CaseAuditSubmitted e -> body;
            case CaseAuditCorrected e -> body;
            case CaseIdentityResolved e -> body;
            case CaseAuditWithdrawn e -> body;
        };
    }
}
