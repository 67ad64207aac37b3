package safeguarding.audit.concerns.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.concerns.Acknowledgement;
import safeguarding.audit.concerns.ConcernOutcome;
import safeguarding.audit.concerns.ImmediateConcern;
import safeguarding.audit.links.Links;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.rule.MadeInError;

/** An immediate concern. */
@Schema(
        name = "ImmediateConcern",
        description =
                "A child that an audit found at risk. Only those see it who were told, who raised it, the manager of"
                        + " quality assurance, and once it was escalated the head of safeguarding.")
public record ImmediateConcernView(
        @Schema(required = true) UUID concernId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) UUID caseAuditId,
        @Schema(required = true) URI audit,

        @Schema(description = "Code of the area of the case; absent when not known.") @Nullable
        String area,

        @Schema(
                required = true,
                enumeration = {"raised", "escalated", "acknowledged", "resolved", "withdrawn"})
        String standing,

        @Schema(required = true, description = "Staff number of who raised it.")
        String raisedBy,

        @Schema(required = true, description = "Civil date on which those who have to know were told.")
        LocalDate raisedOn,

        @Schema(required = true, description = "Civil date on which it was found.")
        LocalDate foundOn,

        @Schema(required = true, description = "Whether they were told on a later day than that: it is flagged.")
        boolean raisedLate,

        @Schema(required = true, description = "What puts the child at risk.")
        String risk,

        @Schema(required = true, description = "What the auditor did at once.")
        String doneAtOnce,

        @Schema(required = true, description = "Staff number of the manager of the team that holds the case.")
        String teamManager,

        @Schema(required = true, description = "Staff number of the service manager above.")
        String serviceManager,

        @Schema(
                description =
                        "Staff number of who chairs the child's conferences, who has a copy; absent when nobody is known.")
        @Nullable
        String chair,

        @Schema(
                description =
                        "Staff number of the child's reviewing officer, who has a copy; absent when nobody is known.")
        @Nullable
        String iro,

        @Schema(required = true, description = "By when it has to be acknowledged (QA5).", maxItems = 2)
        List<Deadline> deadlines,

        @Schema(description = "Civil date from which it is before the head of safeguarding.") @Nullable
        LocalDate escalatedOn,

        @Schema(description = "Civil date on which somebody answered for the child.") @Nullable
        LocalDate acknowledgedOn,

        @Schema(description = "Staff number of who answers for the child.") @Nullable
        String acknowledgedBy,

        @Schema(description = "What is being done for the child.") @Nullable
        String action,

        @Schema(description = "Civil date from which the unit is satisfied that the child is safe.") @Nullable
        LocalDate resolvedOn,

        @Schema(description = "By what that is known.") @Nullable
        String evidence,

        @Schema(description = "Why it was raised in error.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    static ImmediateConcernView of(ImmediateConcern concern, List<Deadline> deadlines, Links links) {
        var notice = concern.notice();
        var told = concern.recipients();
        var answer = concern.acknowledgement();
        var outcome = concern.outcome();
        return new ImmediateConcernView(
                concern.id(),
                concern.childId(),
                concern.caseAuditId(),
                links.audit(concern.auditId()),
                concern.area().orElse(null),
                Codes.of(concern.standing()),
                concern.raisedBy(),
                concern.raisedOn(),
                notice.foundOn(),
                concern.raisedOn().isAfter(notice.foundOn()),
                notice.risk(),
                notice.doneAtOnce(),
                told.teamManager(),
                told.serviceManager(),
                told.chair(),
                told.iro(),
                deadlines,
                concern.escalatedOn().orElse(null),
                answer.map(Acknowledgement::on).orElse(null),
                answer.map(Acknowledgement::by).orElse(null),
                answer.map(Acknowledgement::action).orElse(null),
                outcome.map(ConcernOutcome::on).orElse(null),
                outcome.map(ConcernOutcome::evidence).orElse(null),
                concern.withdrawal().map(MadeInError::reason).orElse(null),
                links.immediateConcern(concern.id()));
    }

    @Override
    public String toString() {
        return "ImmediateConcernView[" + concernId + "]";
    }
}
