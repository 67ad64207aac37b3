package safeguarding.reviewing.allocation.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.neighbours.OfficerAnswer;

/** Whether an officer could be a child's IRO. */
@Schema(name = "IroCandidate", description = "Whether an officer could be a child's IRO, and why.")
public record CandidateView(
        @Schema(required = true) UUID officerId,

        @Schema(required = true, description = "Staff number.", examples = "S3001")
        String staffId,

        @Schema(required = true) boolean suitable,

        @Schema(required = true, description = "What speaks for or against it, the most important first.")
        List<String> because,

        @Schema(description = "Rule that refuses the officer; absent where none does.", examples = "C2.3") @Nullable
        String ruleId,

        @Schema(description = "What warns and forbids nothing (C2.11).") @Nullable
        String warning) {

    static CandidateView of(OfficerAnswer answer) {
        return switch (answer) {
            case OfficerAnswer.Suitable yes ->
                new CandidateView(yes.officerId(), yes.staffId(), true, yes.because(), null, yes.warning());
            case OfficerAnswer.Unsuitable no ->
                new CandidateView(no.officerId(), no.staffId(), false, List.of(no.reason()), no.ruleId(), null);
            case OfficerAnswer.Unknown unknown ->
                throw new IllegalStateException("The register names nobody whom it does not know");
        };
    }
}
