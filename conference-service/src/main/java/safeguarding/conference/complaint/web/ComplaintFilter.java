package safeguarding.conference.complaint.web;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;

/** Which complaints a list shows; what is absent does not matter. */
public record ComplaintFilter(
        @Parameter(description = "Code of the area responsible.") @QueryParam("area") @Size(max = 100) @Nullable
        String area,

        @Parameter(description = "The conference they are about.") @QueryParam("conferenceId") @Nullable
        UUID conferenceId,

        @Parameter(description = "A child they are about.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(description = "Whether they are open.", schema = @Schema(enumeration = {"open", "closed"}))
        @QueryParam("state")
        @Nullable
        String state) {

    /** Where a complaint stands. */
    enum State {
        OPEN,
        CLOSED
    }

    String stateCondition() {
        var asked = Codes.readOrNull("state", state, State.class);
        if (asked == null) {
            return "true";
        }
        return switch (asked) {
            case OPEN -> "e.closed_on is null";
            case CLOSED -> "e.closed_on is not null";
        };
    }
}
