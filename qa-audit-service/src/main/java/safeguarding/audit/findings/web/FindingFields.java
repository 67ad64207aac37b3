package safeguarding.audit.findings.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.findings.Criticality;
import safeguarding.audit.findings.Evidence;
import safeguarding.audit.findings.FindingDetails;
import safeguarding.audit.findings.FindingKind;
import safeguarding.audit.findings.RootCause;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;

/** Everything about a finding that can change. */
@Schema(name = "AuditFindingDetails", description = "Everything about a finding that can change.")
public record FindingFields(
        @Schema(
                required = true,
                enumeration = {"strength", "area-for-improvement"})
        @NotNull
        String kind,

        @Schema(required = true, description = "What was found; names no child and no worker.")
        @NotBlank
        @Size(max = 2000)
        String sentence,

        @Schema(
                description = "Why it is so; absent for a strength of which nobody asked.",
                enumeration = {
                    "capacity",
                    "skills-and-knowledge",
                    "supervision",
                    "process",
                    "recording",
                    "partnership",
                    "resources",
                    "other"
                })
        @Nullable
        String cause,

        @Schema(description = "The same in words.") @Size(max = 2000) @Nullable
        String causeWords,

        @Schema(
                required = true,
                enumeration = {"high", "medium", "low"})
        @NotNull
        String criticality,

        @Schema(required = true, description = "Codes of the questions it rests on; empty when none.")
        @NotNull
        @Size(max = 100)
        List<@NotBlank @Size(max = 100) String> questions,

        @Schema(required = true, description = "Audits of cases it rests on; empty when none.")
        @NotNull
        @Size(max = 200)
        List<@NotNull UUID> caseAuditIds,

        @Schema(description = "Id of the scale of the theme's grade (F3); absent when none was given.")
        @Size(max = 50)
        @Nullable
        String gradeScale,

        @Schema(description = "Code of the grade within the scale; there and absent with the scale.")
        @Size(max = 50)
        @Nullable
        String grade,

        @Schema(description = "What closes it; needed for an area for improvement, absent for a strength.")
        @Valid
        @Nullable
        MeasureFields measure) {

    static FindingFields of(FindingDetails it) {
        var measure = it.measure();
        return new FindingFields(
                Codes.of(it.kind()),
                it.sentence(),
                Codes.orNull(it.cause()),
                it.causeWords(),
                Codes.of(it.criticality()),
                it.evidence().questions(),
                it.evidence().caseAuditIds(),
                it.gradeScale(),
                it.grade(),
                measure == null ? null : MeasureFields.of(measure));
    }

    FindingDetails read() {
        var read = Codes.read("details.kind", kind, FindingKind.class);
        if ((read == FindingKind.AREA_FOR_IMPROVEMENT) != (measure != null)) {
            throw ProblemException.invalid(
                    "details.measure", "Needed for an area for improvement, left out for a strength.");
        }
        return new FindingDetails(
                read,
                sentence,
                Codes.readOrNull("details.cause", cause, RootCause.class),
                causeWords,
                Codes.read("details.criticality", criticality, Criticality.class),
                new Evidence(questions, caseAuditIds),
                gradeScale,
                grade,
                measure == null ? null : measure.read());
    }
}
