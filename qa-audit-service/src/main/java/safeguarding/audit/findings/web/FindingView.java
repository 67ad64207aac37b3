package safeguarding.audit.findings.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.findings.AuditFinding;
import safeguarding.audit.findings.FindingAnswer;
import safeguarding.audit.links.Links;
import safeguarding.audit.neighbours.AnsweringTraining;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.rule.MadeInError;

/** A finding. */
@Schema(name = "AuditFinding", description = "What an audit found, and whether a re-audit showed that it changed.")
public record FindingView(
        @Schema(required = true) UUID findingId,
        @Schema(required = true) URI audit,
        @Schema(required = true) URI theme,
        @Schema(required = true) PlaceFields place,
        @Schema(required = true) FindingFields details,

        @Schema(
                required = true,
                enumeration = {"open", "answered", "re-audited", "closed", "withdrawn"})
        String standing,

        @Schema(description = "Civil date on which the area answered.") @Nullable
        LocalDate answeredOn,

        @Schema(description = "Staff number of who answered.") @Nullable
        String answeredBy,

        @Schema(description = "What the area says it will do.") @Nullable
        String answer,

        @Schema(required = true, description = "What re-audits came to, the first first.")
        List<ReAuditView> reAudits,

        @Schema(required = true, description = "Training that answers it, as workforce-service tells.")
        List<LearningView> learning,

        @Schema(description = "Civil date on which it closed.") @Nullable
        LocalDate closedOn,

        @Schema(description = "Why it was recorded in error.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    static FindingView of(AuditFinding it, List<AnsweringTraining> learning, Links links) {
        return new FindingView(
                it.id(),
                links.audit(it.auditId()),
                links.auditTheme(it.themeId()),
                PlaceFields.of(it.place()),
                FindingFields.of(it.details()),
                Codes.of(it.standing()),
                it.answer().map(FindingAnswer::on).orElse(null),
                it.answer().map(FindingAnswer::by).orElse(null),
                it.answer().map(FindingAnswer::words).orElse(null),
                it.reAudits().all().stream()
                        .map(again -> ReAuditView.of(again, links))
                        .toList(),
                learning.stream().map(LearningView::of).toList(),
                it.closedOn().orElse(null),
                it.withdrawal().map(MadeInError::reason).orElse(null),
                links.auditFinding(it.id()));
    }
}
