package safeguarding.conference.complaint.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.complaint.ComplaintAnswer;
import safeguarding.conference.complaint.ComplaintOutcome;
import safeguarding.platform.coding.Codes;

/** What a stage found. */
@Schema(description = "What a stage of a complaint found, and what it changed.")
public record ComplaintAnswerRequest(
        @Schema(required = true) @NotNull @Nullable LocalDate on,

        @Schema(
                required = true,
                enumeration = {"upheld", "partly-upheld", "not-upheld"})
        @NotBlank
        String outcome,

        @Schema(required = true) @NotBlank @Size(max = 10000)
        String words,

        @Schema(description = "What the complaint changed; absent when nothing.") @Size(max = 10000) @Nullable
        String changed) {

    ComplaintAnswer answer() {
        return new ComplaintAnswer(
                Objects.requireNonNull(on), Codes.read("outcome", outcome, ComplaintOutcome.class), words, changed);
    }

    @Override
    public String toString() {
        return "ComplaintAnswerRequest[masked]";
    }
}
