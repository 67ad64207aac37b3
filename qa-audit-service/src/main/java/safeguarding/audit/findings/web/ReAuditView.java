package safeguarding.audit.findings.web;

import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.findings.ReAudit;
import safeguarding.audit.links.Links;

/** What a re-audit came to. */
@Schema(name = "AuditFindingReAudit", description = "What a re-audit came to.")
public record ReAuditView(
        @Schema(required = true) URI audit,

        @Schema(required = true, description = "Civil date on which it was looked at.")
        LocalDate on,

        @Schema(required = true, description = "How many cases of the first audit meet the measure.")
        int metBefore,

        @Schema(required = true, description = "How many cases of the first audit count.")
        int nBefore,

        @Schema(required = true, description = "Percent of them, to one place.")
        double before,

        @Schema(required = true, description = "How many cases of the re-audit meet the measure.")
        int metAfter,

        @Schema(required = true, description = "How many cases of the re-audit count.")
        int nAfter,

        @Schema(required = true, description = "Percent of them, to one place.")
        double after,

        @Schema(required = true, description = "true: worked out by the service; false: from the evidence.")
        boolean workedOut,

        @Schema(description = "Where the figures stand.") @Nullable
        String evidence,

        @Schema(
                required = true,
                description = "Whether it is better than before and reaches the target. Few cases differ"
                        + " by chance: the comparison of the audits has the intervals.")
        boolean improved,

        @Schema(required = true, description = "Staff number of who looked at it.")
        String by) {

    static ReAuditView of(ReAudit it, Links links) {
        return new ReAuditView(
                links.audit(it.auditId()),
                it.on(),
                it.before().met(),
                it.before().n(),
                it.before().percent(),
                it.after().met(),
                it.after().n(),
                it.after().percent(),
                it.workedOut(),
                it.evidence(),
                it.improved(),
                it.by());
    }
}
