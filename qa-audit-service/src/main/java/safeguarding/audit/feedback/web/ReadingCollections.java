package safeguarding.audit.feedback.web;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.audit.feedback.CollectionDetails;
import safeguarding.audit.lists.NamedAudits;
import safeguarding.platform.lists.Areas;

/** Reads how people are asked, and refuses areas and audits that the caller does not see. */
@ApplicationScoped
class ReadingCollections {

    private final NamedAudits audits;
    private final Areas areas;

    ReadingCollections(NamedAudits audits, Areas areas) {
        this.audits = audits;
        this.areas = areas;
    }

    CollectionDetails read(CollectionFields fields) {
        var audit = fields.auditId();
        if (audit != null) {
            audits.named("details.auditId", audit);
        }
        areas.refuseUnseen("details.area", fields.area());
        return fields.read();
    }
}
