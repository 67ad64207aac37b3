package safeguarding.conference.plan.web.followup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.followup.FollowUpAgreed;
import safeguarding.conference.plan.followup.Support;
import safeguarding.platform.coding.Codes;

/** What follows for a child who is on no plan. */
@Schema(description = "What follows for a child who is on no plan.")
public record FollowUpFields(
        @Schema(
                required = true,
                description = "What the child gets.",
                enumeration = {"child-in-need", "early-help", "none"})
        @NotNull
        String support,

        @Schema(
                description =
                        "Staff number, or code of the organisation, that leads it; absent exactly when nothing is done.",
                examples = "S1042")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
        @Size(max = 100)
        @Nullable
        String lead,

        @Schema(required = true, description = "From when it is so: on the day of the outcome or later.") @NotNull
        LocalDate startsOn) {

    FollowUpAgreed read() {
        return new FollowUpAgreed(Codes.read("support", support, Support.class), lead, startsOn);
    }
}
