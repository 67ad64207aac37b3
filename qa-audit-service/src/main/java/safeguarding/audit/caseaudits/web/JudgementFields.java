package safeguarding.audit.caseaudits.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.caseaudits.Judgement;

/** What an auditor finds in a case. */
@Schema(name = "CaseAuditJudgement", description = "What an auditor finds in a case; a draft may lack any part of it.")
public record JudgementFields(
        @Schema(required = true, description = "The answers, by the codes of the questions.", maxProperties = 3000)
        @NotNull
        @Size(max = 3000)
        Map<@Size(max = 60) String, @Valid @NotNull AnswerFields> answers,

        @Schema(description = "What is good.") @Size(max = 8000) @Nullable
        String strengths,

        @Schema(description = "What needs to improve.") @Size(max = 8000) @Nullable
        String improvements,

        @Schema(description = "What the work means for the child.") @Size(max = 8000) @Nullable
        String impact,

        @Schema(description = "Grade within the scale of the tool (F3).", examples = "good") @Size(max = 60) @Nullable
        String grade) {

    static JudgementFields of(Judgement judgement) {
        var answers = new LinkedHashMap<String, AnswerFields>();
        judgement.answers().forEach(answer -> answers.put(answer.question(), AnswerFields.of(answer)));
        return new JudgementFields(
                answers, judgement.strengths(), judgement.improvements(), judgement.impact(), judgement.grade());
    }

    Judgement read(LocalDate today) {
        return new Judgement(
                answers.entrySet().stream()
                        .map(each -> each.getValue().read(each.getKey(), today))
                        .toList(),
                strengths,
                improvements,
                impact,
                grade);
    }

    @Override
    public String toString() {
        return "JudgementFields[masked]";
    }
}
