package safeguarding.conference.visits.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;

/** The statutory visits under a plan. */
@Schema(description = "The statutory visits under a plan, and by when the next is due.")
public record VisitsView(
        @Schema(required = true) UUID planId,
        @Schema(required = true) LocalDate asAt,
        @Schema(required = true) LocalDate knownOn,

        @Schema(required = true, description = "Whether knownOn has not ended, so that the answer may still change.")
        boolean provisional,

        @Schema(
                description =
                        "What was waited for on asAt (B1.12, a setting of the council); absent when nothing was: no plan ran, or no visit of a plan that another system recorded first is known.")
        @Nullable
        Deadline nextDue,

        @Schema(required = true, description = "Whether the next was overdue on asAt.")
        boolean overdue,

        @Schema(required = true, description = "The earliest first, without what was withdrawn.")
        List<VisitView> items) {}
