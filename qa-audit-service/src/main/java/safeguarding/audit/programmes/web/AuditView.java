package safeguarding.audit.programmes.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.programmes.Cancellation;
import safeguarding.audit.programmes.PlannedAudit;
import safeguarding.platform.coding.Codes;

/** An audit. */
@Schema(name = "Audit", description = "An audit of a programme, from its plan to its end.")
public record AuditView(
        @Schema(required = true) UUID auditId,
        @Schema(required = true, examples = "2013-14/03") String reference,
        @Schema(required = true) URI programme,
        @Schema(required = true) URI theme,
        @Schema(required = true) AuditPlanFields plan,

        @Schema(
                required = true,
                enumeration = {"planned", "in-fieldwork", "reported", "closed", "cancelled"})
        String standing,

        @Schema(description = "Civil date on which the first case was allocated.") @Nullable
        LocalDate beganOn,

        @Schema(description = "Civil date of the report.") @Nullable
        LocalDate reportedOn,

        @Schema(description = "Civil date from which nothing is left to be done.") @Nullable
        LocalDate closedOn,

        @Schema(description = "Civil date on which it was decided that it will not be made.") @Nullable
        LocalDate cancelledOn,

        @Schema(description = "Why it will not be made.") @Nullable
        String cancelledBecause,

        @Schema(description = "The audit before it in the series, or that it follows up.") @Nullable
        URI previous,

        @Schema(required = true) URI link) {

    static AuditView of(PlannedAudit audit, Links links) {
        var previous = audit.plan().previousId();
        return new AuditView(
                audit.id(),
                audit.reference(),
                links.auditProgramme(audit.programmeId()),
                links.auditTheme(audit.plan().themeId()),
                AuditPlanFields.of(audit.plan()),
                Codes.of(audit.standing()),
                audit.beganOn().orElse(null),
                audit.reportedOn().orElse(null),
                audit.closedOn().orElse(null),
                audit.cancellation().map(Cancellation::on).orElse(null),
                audit.cancellation().map(Cancellation::reason).orElse(null),
                previous == null ? null : links.audit(previous),
                links.audit(audit.id()));
    }
}
