package safeguarding.audit.reports.web;

import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.reports.web.ReportedGroupView.SinceView;

/** An audit among others. */
@Schema(name = "ReportedAudit", description = "An audit among others, with the share of cases graded good or better.")
public record ReportedAuditView(
        @Schema(required = true, examples = "2013-14/03") String reference,
        @Schema(required = true) String title,

        @Schema(required = true, description = "Title of its theme.")
        String theme,

        @Schema(required = true, description = "First planned day.")
        LocalDate startsOn,

        @Schema(required = true, description = "Last planned day.")
        LocalDate dueOn,

        @Schema(
                required = true,
                enumeration = {"planned", "in-fieldwork", "reported", "closed", "cancelled"})
        String standing,

        @Schema(description = "Absent outside the unit while no report was given.") @Nullable
        ReportedShareView goodOrBetter,

        @Schema(
                description =
                        "Since the audit before in its series; absent where there is none or a number is suppressed.")
        @Nullable
        SinceView since,

        @Schema(required = true, description = "Its report.")
        URI link) {}
