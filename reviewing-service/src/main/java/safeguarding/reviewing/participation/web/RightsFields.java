package safeguarding.reviewing.participation.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.participation.RightsExplained;

/** When the child's rights were explained to it. */
@Schema(
        name = "RightsExplained",
        description = "When the child's rights were explained to it; absent for what was not.")
public record RightsFields(
        @Schema(description = "That it may have an advocate.") @Nullable
        LocalDate advocacyOn,

        @Schema(description = "That it may complain, and how.") @Nullable
        LocalDate complaintOn,

        @Schema(description = "That it may go to court, or seek advice on that.") @Nullable
        LocalDate courtOn) {

    RightsExplained read() {
        return new RightsExplained(advocacyOn, complaintOn, courtOn);
    }

    static RightsFields of(RightsExplained rights) {
        return new RightsFields(rights.advocacyOn(), rights.complaintOn(), rights.courtOn());
    }
}
