package safeguarding.audit.actions.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.actions.ImprovementAction;
import safeguarding.audit.links.Links;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.deadline.Deadline;

/** An action. */
@Schema(name = "ImprovementAction", description = "Something that is done about a finding or a recommendation.")
public record ActionView(
        @Schema(required = true) UUID actionId,

        @Schema(description = "The finding it is of.") @Nullable
        URI finding,

        @Schema(description = "The recommendation it is of.") @Nullable
        URI recommendation,

        @Schema(description = "Code of the area that does it.") @Nullable
        String area,

        @Schema(required = true, description = "Civil date by which it is done, extensions included.")
        LocalDate dueOn,

        @Schema(required = true) ActionFields details,

        @Schema(
                required = true,
                enumeration = {"open", "evidence-given", "accepted", "closed", "withdrawn"})
        String standing,

        @Schema(required = true, description = "All that happened to it, the first first.")
        List<ActionStepView> steps,

        @Schema(required = true, description = "How often whoever does it was reminded.")
        int reminders,

        @Schema(required = true, description = "By when it is done (QA36), and how that stands.")
        List<Deadline> deadlines,

        @Schema(required = true) URI link) {

    static ActionView of(ImprovementAction it, List<Deadline> deadlines, Links links) {
        var finding = it.basis().findingId();
        var recommendation = it.basis().recommendationId();
        return new ActionView(
                it.id(),
                finding == null ? null : links.auditFinding(finding),
                recommendation == null ? null : links.auditRecommendation(recommendation),
                it.details().area(),
                it.details().dueOn(),
                ActionFields.of(it.details()),
                Codes.of(it.standing()),
                it.course().all().stream().map(ActionStepView::of).toList(),
                it.reminders(),
                deadlines,
                links.improvementAction(it.id()));
    }
}
