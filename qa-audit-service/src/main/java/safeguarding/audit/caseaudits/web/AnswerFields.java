package safeguarding.audit.caseaudits.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.caseaudits.Answer;
import safeguarding.audit.caseaudits.Evidence;
import safeguarding.platform.problem.ProblemException;

/** The answer to one question. */
@Schema(
        name = "CaseAuditAnswer",
        description = "The answer to one question: a value, or that the question does not apply; one of the two.")
public record AnswerFields(
        @Schema(
                description =
                        "yes, partly or no; a grade of the scale; the code of an option; a number; a civil date; or words,"
                                + " as the question asks.")
        @Size(max = 4000)
        @Nullable
        String value,

        @Schema(description = "true: the question does not apply to this case; absent: it does.") @Nullable
        Boolean notApplicable,

        @Schema(description = "What the auditor says to it.") @Size(max = 4000) @Nullable
        String comment,

        @Schema(description = "What it rests on.") @Size(max = 50) @Nullable
        List<@Valid @NotNull EvidenceFields> evidence) {

    /** What an answer rests on. */
    @Schema(name = "CaseAuditEvidence", description = "What an answer rests on.")
    public record EvidenceFields(
            @Schema(required = true, description = "What was seen.") @NotBlank @Size(max = 2000)
            String what,

            @Schema(required = true, description = "Where it stands: the document, the entry, who said it.")
            @NotBlank
            @Size(max = 500)
            String where,

            @Schema(
                    description =
                            "Civil date of what was seen, not of its entry; never in the future. Absent when it has none.")
            @Nullable
            LocalDate effectiveOn,

            @Schema(
                    description = "Civil date on which the auditor wrote it down; given by the service.",
                    readOnly = true)
            @Nullable
            LocalDate enteredOn) {}

    static AnswerFields of(Answer answer) {
        return new AnswerFields(
                answer.value(),
                answer.doesNotApply() ? true : null,
                answer.comment(),
                answer.evidence().stream()
                        .map(each ->
                                new EvidenceFields(each.what(), each.where(), each.effectiveOn(), each.enteredOn()))
                        .toList());
    }

    /**
     * The answer in the words of the domain.
     *
     * @param today the day on which new evidence is written down
     */
    Answer read(String question, LocalDate today) {
        var notApplied = Boolean.TRUE.equals(notApplicable);
        if (notApplied == (value != null)) {
            throw ProblemException.invalid(
                    "answers." + question, "Give a value, or say that the question does not apply.");
        }
        return new Answer(
                question,
                value,
                comment,
                Objects.requireNonNullElse(evidence, List.<EvidenceFields>of()).stream()
                        .map(each -> new Evidence(each.what, each.where, each.effectiveOn, today))
                        .toList());
    }

    @Override
    public String toString() {
        return "AnswerFields[masked]";
    }
}
