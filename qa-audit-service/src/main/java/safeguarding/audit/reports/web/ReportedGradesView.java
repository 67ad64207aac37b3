package safeguarding.audit.reports.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How cases were graded within one scale. */
@Schema(
        name = "ReportedGrades",
        description = "How cases were graded within one scale: grades are never translated (F3).")
public record ReportedGradesView(
        @Schema(required = true, description = "Id of the scale.")
        String scale,

        @Schema(required = true) String title,

        @Schema(required = true, description = "Cases graded in it (n).")
        ReportedCountView cases,

        @Schema(
                required = true,
                maxItems = 20,
                description = "The grades, the best first; outside the unit all or none are told.")
        List<ReportedCountView> grades) {}
