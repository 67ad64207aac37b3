package safeguarding.audit.caseaudits.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.caseaudits.CaseWorkload;

/** What an auditor has to do and can do. */
@Schema(name = "CaseAuditWorkload", description = "What an auditor has to do and can do.")
public record CaseWorkloadView(
        @Schema(required = true, description = "Staff number.")
        String auditor,

        @Schema(required = true, description = "Working days a month that are for audits.")
        int auditDaysPerMonth,

        @Schema(required = true, description = "Audits of cases that are not submitted.")
        int open,

        @Schema(required = true, description = "Those of them that were due before today.")
        int overdue) {

    static CaseWorkloadView of(CaseWorkload workload) {
        return new CaseWorkloadView(
                workload.staffId(), workload.auditDaysPerMonth(), workload.open(), workload.overdue());
    }
}
