package safeguarding.audit.caseaudits.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.caseaudits.CaseAudit;
import safeguarding.audit.links.Links;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** The audit of a case by one auditor. */
@Schema(
        name = "CaseAudit",
        description =
                "The audit of a case by one auditor. It does not say who the case is: only its auditor asks for that.")
public record CaseAuditView(
        @Schema(required = true) UUID caseAuditId,
        @Schema(required = true) UUID sampleCaseId,
        @Schema(required = true) URI audit,

        @Schema(required = true, description = "The version of the tool whose questions it answers.")
        URI tool,

        @Schema(required = true, description = "Staff number of the auditor.")
        String auditor,

        @Schema(description = "Code of the area of the case; absent when not known.") @Nullable
        String area,

        @Schema(description = "Code of the team of the case; absent when not known.") @Nullable
        String team,

        @Schema(
                required = true,
                enumeration = {"allocated", "started", "submitted", "withdrawn"})
        String state,

        @Schema(required = true, description = "Civil date on which the auditor got it.")
        LocalDate allocatedOn,

        @Schema(description = "Civil date on which the auditor began.") @Nullable
        LocalDate startedOn,

        @Schema(description = "Civil date on which it was submitted, which is the day of its grade.") @Nullable
        LocalDate submittedOn,

        @Schema(required = true, description = "By when it is to be submitted (QA1).", maxItems = 50)
        List<Deadline> deadlines,

        @Schema(required = true) JudgementFields judgement,

        @Schema(required = true, description = "Scale of the grade (F3).", examples = "sif-2013")
        String gradeScale,

        @Schema(
                description =
                        "Points that were reached of those that could be, in percent to one decimal place; what does not"
                                + " apply is left out. Absent when nothing is scored yet.")
        @Nullable
        Double score,

        @Schema(required = true, description = "What practitioner and manager say to it.", maxItems = 2)
        List<ReflectionView> reflections,

        @Schema(required = true, description = "When its auditor asked who the case is.", maxItems = 1000)
        List<Instant> identityResolvedAt,

        @Schema(description = "Why it was corrected last.") @Nullable
        String correctionReason,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    /** What practitioner or manager says to it. */
    @Schema(name = "CaseAuditReflection", description = "What a practitioner or manager says to an audit of a case.")
    public record ReflectionView(
            @Schema(
                    required = true,
                    enumeration = {"practitioner", "manager"})
            String from,

            @Schema(required = true) String words,

            @Schema(required = true, description = "Civil date on which it was written down.")
            LocalDate on,

            @Schema(required = true, description = "Staff number of who wrote it down.")
            String by) {

        @Override
        public String toString() {
            return "ReflectionView[masked]";
        }
    }

    static CaseAuditView of(
            CaseAudit audited, List<Deadline> deadlines, String scale, @Nullable Double score, Links links) {
        return new CaseAuditView(
                audited.id(),
                audited.caseId(),
                links.audit(audited.auditId()),
                links.auditToolVersion(audited.toolId(), audited.toolVersion()),
                audited.auditor(),
                audited.area().orElse(null),
                audited.team().orElse(null),
                Codes.of(audited.state()),
                audited.allocatedOn(),
                audited.startedOn().orElse(null),
                audited.submittedOn().orElse(null),
                deadlines,
                JudgementFields.of(audited.judgement()),
                scale,
                score,
                audited.reflections().all().stream()
                        .map(each -> new ReflectionView(Codes.of(each.from()), each.words(), each.on(), each.by()))
                        .toList(),
                audited.resolutions().all().stream().map(each -> each.at()).toList(),
                audited.correction().map(Correction::reason).orElse(null),
                audited.withdrawal().map(MadeInError::reason).orElse(null),
                links.caseAudit(audited.id()));
    }

    @Override
    public String toString() {
        return "CaseAuditView[" + caseAuditId + "]";
    }
}
