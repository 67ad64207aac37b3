package safeguarding.audit.reports.web;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an audit found, as it stands in a report. */
@Schema(
        name = "ReportedFinding",
        description =
                "What an audit found, and what is done about it. Readers outside the unit have no finding of a team.")
public record ReportedFindingView(
        @Schema(required = true) UUID findingId,

        @Schema(required = true, description = "Reference of the audit that found it.")
        String audit,

        @Schema(
                required = true,
                enumeration = {"strength", "area-for-improvement"})
        String kind,

        @Schema(
                required = true,
                description = "Of whom it is true.",
                enumeration = {"theme", "area", "team"})
        String level,

        @Schema(description = "Code of the area; absent for the whole theme.") @Nullable
        String area,

        @Schema(description = "Code of the team.") @Nullable String team,

        @Schema(required = true, description = "What was found, in words; it names nobody, and nothing checks that.")
        String sentence,

        @Schema(
                required = true,
                enumeration = {"high", "medium", "low"})
        String criticality,

        @Schema(description = "Id of the scale of the grade (F3).") @Nullable
        String gradeScale,

        @Schema(description = "Code of the grade within its scale.") @Nullable
        String grade,

        @Schema(
                required = true,
                enumeration = {"open", "answered", "re-audited", "closed"})
        String standing,

        @Schema(required = true, description = "Actions agreed about it.", minimum = "0")
        int actions,

        @Schema(required = true, description = "Of those, closed on evidence that was accepted.", minimum = "0")
        int actionsClosed,

        @Schema(required = true, description = "Of those, not closed and past their last day today.", minimum = "0")
        int actionsOverdue,

        @Schema(required = true, description = "Courses of training that answer it.", minimum = "0")
        int trainings,

        @Schema(required = true) URI link) {}
