package safeguarding.audit.caseaudits.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.caseaudits.CaseAudit;
import safeguarding.audit.links.Links;
import safeguarding.platform.coding.Codes;

/** The audit of a case in a list. */
@Schema(name = "CaseAuditItem", description = "The audit of a case by one auditor, without what was found.")
public record CaseAuditItem(
        @Schema(required = true) UUID caseAuditId,
        @Schema(required = true) UUID sampleCaseId,
        @Schema(required = true) URI audit,

        @Schema(required = true, description = "Staff number of the auditor.")
        String auditor,

        @Schema(description = "Code of the area of the case; absent when not known.") @Nullable
        String area,

        @Schema(description = "Code of the team of the case; absent when not known.") @Nullable
        String team,

        @Schema(
                required = true,
                enumeration = {"allocated", "started", "submitted", "withdrawn"})
        String state,

        @Schema(required = true, description = "Civil date on which the auditor got it.")
        LocalDate allocatedOn,

        @Schema(description = "Civil date on which it was submitted.") @Nullable
        LocalDate submittedOn,

        @Schema(required = true) URI link) {

    static CaseAuditItem of(CaseAudit caseAudit, Links links) {
        return new CaseAuditItem(
                caseAudit.id(),
                caseAudit.caseId(),
                links.audit(caseAudit.auditId()),
                caseAudit.auditor(),
                caseAudit.area().orElse(null),
                caseAudit.team().orElse(null),
                Codes.of(caseAudit.state()),
                caseAudit.allocatedOn(),
                caseAudit.submittedOn().orElse(null),
                links.caseAudit(caseAudit.id()));
    }
}
