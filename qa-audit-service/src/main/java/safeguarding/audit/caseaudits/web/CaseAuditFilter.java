package safeguarding.audit.caseaudits.web;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.caseaudits.CaseAuditState;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.problem.ProblemException;

/** Which audits of cases a list shows; what is absent does not matter. */
public record CaseAuditFilter(
        @Parameter(description = "The audit.") @QueryParam("auditId") @Nullable
        UUID auditId,

        @Parameter(description = "The drawn case.") @QueryParam("sampleCaseId") @Nullable
        UUID sampleCaseId,

        @Parameter(description = "Staff number of the auditor.") @QueryParam("auditor") @Nullable
        String auditor,

        @Parameter(description = "Code of the area of the case.") @QueryParam("area") @Nullable
        String area,

        @Parameter(
                description = "Where it stands.",
                schema = @Schema(enumeration = {"allocated", "started", "submitted", "withdrawn"}))
        @QueryParam("state")
        @Nullable
        String state,

        @Parameter(description = "true: those that are not submitted and overdue (QA1); false: the others.")
        @QueryParam("overdue")
        @Nullable
        Boolean overdue,

        @Parameter(
                description = "Cursor of the change feed: the next of the answer before, or begin for the first change"
                        + " ever. The changes are not filtered.",
                schema = @Schema(maxLength = 8192))
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    private static final String OVERDUE = "exists (select 1 from deadline d where d.aggregate_id = r.id"
            + " and d.rule_id = 'QA1' and d.state = 'OVERDUE') and r.state in ('ALLOCATED', 'STARTED')";

    void refuseFilteredChanges() {
        var filtered = auditId != null
                || sampleCaseId != null
                || auditor != null
                || area != null
                || state != null
                || overdue != null;
        if (updatedSince != null && filtered) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }

    KeysetQuery on(KeysetQuery query) {
        var read = Codes.readOrNull("state", state, CaseAuditState.class);
        return query.whereGiven("r.audit_id = :audit", "audit", auditId)
                .whereGiven("r.case_id = :case", "case", sampleCaseId)
                .whereGiven("r.auditor = :auditor", "auditor", auditor)
                .whereGiven("r.area = :area", "area", area)
                .whereGiven("r.state = :state", "state", read == null ? null : read.name())
                .whereGiven("(%s) = :overdue".formatted(OVERDUE), "overdue", overdue);
    }
}
