package safeguarding.licensing.signatures.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.signatures.AnswerMeans;
import safeguarding.licensing.signatures.SignatureAnswer;
import safeguarding.platform.problem.ProblemException;

/** An answer that came on paper. */
@Schema(description = "An answer that came on paper.")
public record RecordSignatureAnswerRequest(
        @Schema(required = true, description = "Who signed, of those whom an officer verified.") @NotNull
        UUID signatoryId,

        @Schema(required = true, description = "Whether the answer is yes.") @NotNull
        Boolean consents,

        @Schema(description = "Why not: needed with a no.") @Size(max = 2000) @Nullable
        String reason,

        @Schema(required = true, description = "Civil date on the paper; not before it was asked, never in the future.")
        @NotNull
        LocalDate answeredOn,

        @Schema(required = true, description = "Where the paper is.", examples = "Scan 2013/4711")
        @NotBlank
        @Size(max = 500)
        String evidence) {

    SignatureAnswer read(String by) {
        var said = reason == null || reason.isBlank() ? null : reason.strip();
        if (!consents && said == null) {
            throw ProblemException.invalid("reason", "A no has a reason.");
        }
        return new SignatureAnswer(consents, said, answeredOn, AnswerMeans.PAPER, signatoryId, evidence.strip(), by);
    }

    @Override
    public String toString() {
        return "RecordSignatureAnswerRequest[masked]";
    }
}
