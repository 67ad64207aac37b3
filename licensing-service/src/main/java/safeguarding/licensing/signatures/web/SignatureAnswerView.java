package safeguarding.licensing.signatures.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.signatures.SignatureAnswer;
import safeguarding.platform.coding.Codes;

/** What somebody answered. */
@Schema(name = "GivenSignature", description = "What somebody answered.")
public record SignatureAnswerView(
        @Schema(required = true) boolean consents,

        @Schema(description = "Why not, or what else was said.") @Nullable
        String reason,

        @Schema(required = true) LocalDate answeredOn,

        @Schema(
                required = true,
                enumeration = {"link", "paper"})
        String means,

        @Schema(required = true, description = "Who answered, of those whom an officer verified.")
        UUID signatoryId,

        @Schema(description = "Where the paper is.") @Nullable
        String evidence,

        @Schema(description = "Staff number of the officer who wrote it down.") @Nullable
        String recordedBy) {

    static SignatureAnswerView of(SignatureAnswer it) {
        return new SignatureAnswerView(
                it.consents(),
                it.reason(),
                it.on(),
                Codes.of(it.means()),
                it.signatoryId(),
                it.evidence(),
                it.recordedBy());
    }

    @Override
    public String toString() {
        return "SignatureAnswerView[masked]";
    }
}
