package safeguarding.conference.plan.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.EndingReason;
import safeguarding.conference.plan.PlanEnd;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** A plan that ends without a conference. */
@Schema(description = "A plan that ends without a conference (B3.5).")
public record EndPlanRequest(
        @Schema(
                required = true,
                enumeration = {"moved-and-taken-over", "turned-18", "died", "left-uk"})
        @NotNull
        String reason,

        @Schema(required = true, description = "First day on which it no longer holds; never in the future.") @NotNull
        LocalDate endedOn,

        @Schema(description = "Council that has taken it over (B1.8): for moved-and-taken-over, marked when absent.")
        @Size(min = 1, max = 100)
        @Nullable
        String takenOverBy,

        @Schema(description = "Day on which that council held its conference; goes with the council.") @Nullable
        LocalDate otherConferenceOn) {

    PlanEnd read() {
        var why = Codes.read("reason", reason, EndingReason.class);
        if ((takenOverBy == null) != (otherConferenceOn == null)) {
            throw refused("otherConferenceOn", "The council and the day of its conference: both or none.");
        }
        if (takenOverBy != null && why != EndingReason.MOVED_AND_TAKEN_OVER) {
            throw refused("takenOverBy", "Only moved-and-taken-over names another council.");
        }
        return new PlanEnd(endedOn, why, null, takenOverBy, otherConferenceOn);
    }

    private static ProblemException refused(String field, String message) {
        return ProblemException.invalid(List.of(new Violation(field, message)));
    }

    @Override
    public String toString() {
        return "EndPlanRequest[masked]";
    }
}
