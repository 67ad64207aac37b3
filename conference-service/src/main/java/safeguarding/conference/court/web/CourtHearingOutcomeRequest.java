package safeguarding.conference.court.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.court.CourtHearing;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;

/** What came of a hearing. */
@Schema(description = "What came of a hearing: it was held, or vacated with a reason.")
public record CourtHearingOutcomeRequest(
        @Schema(
                required = true,
                enumeration = {"held", "vacated"})
        @NotNull
        String outcome,

        @Schema(required = true, description = "Day on which it was held, or given up.", examples = "2014-09-08")
        @NotNull
        LocalDate on,

        @Schema(description = "Why it was given up; needed when it was.") @Size(max = 4000) @Nullable
        String reason) {

    /** Whether it was held; otherwise it was given up and the reason is there. */
    boolean held() {
        var state = Codes.read("outcome", outcome, CourtHearing.State.class);
        if (state == CourtHearing.State.BOOKED) {
            throw ProblemException.invalid("outcome", "One of: held, vacated.");
        }
        if (state == CourtHearing.State.VACATED && (reason == null || reason.isBlank())) {
            throw ProblemException.invalid("reason", "A hearing is vacated for a reason.");
        }
        if (state == CourtHearing.State.HELD && reason != null) {
            throw ProblemException.invalid("reason", "A hearing that was held needs no reason.");
        }
        return state == CourtHearing.State.HELD;
    }

    String because() {
        return Objects.requireNonNull(reason);
    }

    @Override
    public String toString() {
        return "CourtHearingOutcomeRequest[" + outcome + "]";
    }
}
