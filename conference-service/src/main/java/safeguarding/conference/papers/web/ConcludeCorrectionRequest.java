package safeguarding.conference.papers.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.papers.CorrectionOutcome;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;

/** What the unit answers to a request to correct minutes. */
@Schema(description = "What the unit answers to a request to correct minutes.")
public record ConcludeCorrectionRequest(
        @Schema(
                required = true,
                enumeration = {"accepted", "refused"})
        @NotNull
        String outcome,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 2000)
        String because,

        @Schema(description = "What is added to the minutes; needed when accepted, absent when refused.")
        @Valid
        @Nullable
        AdditionFields addition) {
    CorrectionOutcome read() {
        var read = Codes.read("outcome", outcome, CorrectionOutcome.class);
        if ((read == CorrectionOutcome.ACCEPTED) != (addition != null)) {
            throw ProblemException.invalid("addition", "Needed when the request is accepted, and only then.");
        }
        return read;
    }

    @Override
    public String toString() {
        return "ConcludeCorrectionRequest[masked]";
    }
}
