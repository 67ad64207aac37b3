package safeguarding.audit.feedback.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A response that was recorded in error. */
@Schema(name = "WithdrawFeedbackResponseRequest", description = "A response that was recorded in error.")
public record WithdrawResponseRequest(
        @Schema(required = true, description = "Why; repeats nobody's words.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "WithdrawResponseRequest[masked]";
    }
}
