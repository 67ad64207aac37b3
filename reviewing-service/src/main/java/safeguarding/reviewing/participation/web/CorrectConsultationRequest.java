package safeguarding.reviewing.participation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consultation was otherwise than was recorded. */
@Schema(name = "ReviewConsultationCorrection", description = "A consultation was otherwise than was recorded.")
public record CorrectConsultationRequest(
        @Schema(required = true) @Valid @NotNull QuestionFields question,

        @Schema(description = "Absent when nobody answered.") @Valid @Nullable
        AnswerFields answer,

        @Schema(required = true, description = "Why it is put right.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "CorrectConsultationRequest[masked]";
    }
}
