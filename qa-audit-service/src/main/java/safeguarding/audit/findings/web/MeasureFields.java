package safeguarding.audit.findings.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.findings.ClosingMeasure;
import safeguarding.audit.findings.MeasureKind;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;

/** What closes a finding. */
@Schema(name = "AuditFindingMeasure", description = "What closes a finding.")
public record MeasureFields(
        @Schema(
                required = true,
                description =
                        "Percent of the cases graded good or better, or of the answers to a question that are yes:"
                                + " both worked out by the service from both audits; or a figure from elsewhere, with evidence.",
                enumeration = {"good-or-better", "question", "evidence"})
        @NotNull
        String kind,

        @Schema(description = "Code of the question; needed for a question, and else left out.")
        @Size(max = 100)
        @Nullable
        String question,

        @Schema(required = true, description = "What is measured.") @NotBlank @Size(max = 1000)
        String words,

        @Schema(required = true, description = "Percent that the re-audit is to reach.")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        Double target) {

    static MeasureFields of(ClosingMeasure it) {
        return new MeasureFields(Codes.of(it.kind()), it.question(), it.words(), it.target());
    }

    ClosingMeasure read() {
        var read = Codes.read("details.measure.kind", kind, MeasureKind.class);
        if ((read == MeasureKind.QUESTION) != (question != null)) {
            throw ProblemException.invalid("details.measure.question", "Needed for a question, and else left out.");
        }
        return new ClosingMeasure(read, question, words, target);
    }
}
