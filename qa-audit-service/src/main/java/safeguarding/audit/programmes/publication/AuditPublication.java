package safeguarding.audit.programmes.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.audit.links.Links;
import safeguarding.audit.programmes.AuditEvent;
import safeguarding.audit.programmes.AuditEvent.AuditCancelled;
import safeguarding.audit.programmes.AuditEvent.AuditClosed;
import safeguarding.audit.programmes.AuditEvent.AuditPlanned;
import safeguarding.audit.programmes.AuditEvent.AuditReplanned;
import safeguarding.audit.programmes.AuditEvent.AuditReported;
import safeguarding.audit.programmes.AuditEvent.FieldworkBegan;
import safeguarding.audit.programmes.AuditKind;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to audits: how they are planned and where they stand, never words. */
@ApplicationScoped
public class AuditPublication implements Publication<AuditEvent> {

    private final Links links;

    AuditPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<AuditEvent> about() {
        return AuditEvent.class;
    }

    @Override
    public CatalogueEvent translate(AuditEvent event) {
        var audit = event.audit();
        var plan = audit.plan();
        var body = EventBody.of(event.on())
                .with("reference", audit.reference())
                .with("programmeId", audit.programmeId())
                .with("themeId", plan.themeId())
                .with("caseKind", plan.kind())
                .with("toolId", plan.toolId())
                .with("toolVersion", plan.toolVersion())
                .with("areas", plan.areas())
                .with("startsOn", plan.startsOn())
                .with("dueOn", plan.dueOn())
                .with("size", plan.size())
                .with("previousId", plan.previousId())
                .with("reAudit", plan.reAudit())
                .link(links.audit(audit.auditId()));
        return new CatalogueEvent(name(event), 1, AuditKind.TYPE, audit.auditId(), event.on(), Set.of(), null, body);
    }

    private static String name(AuditEvent event) {
        return switch (event) {
            case AuditPlanned e -> "audit-planned";
            case AuditReplanned e -> "audit-replanned";
            case FieldworkBegan e -> "audit-fieldwork-began";
            case AuditReported e -> "audit-reported";
            case AuditClosed e -> "audit-closed";
            case AuditCancelled e -> "audit-cancelled";
        };
    }
}
