package safeguarding.conference.quality.web;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;

/** Which flagged facts a list shows; what is absent does not matter, but for the state. */
public record FlaggedFactFilter(
        @Parameter(description = "Id of the rule that is broken, such as 8875.")
        @QueryParam("rule")
        @Size(max = 40)
        @Nullable
        String rule,

        @Parameter(description = "Code of the area responsible.") @QueryParam("area") @Size(max = 100) @Nullable
        String area,

        @Parameter(description = "The child whom the fact is about.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(
                description = "Whether somebody has explained it; open when absent.",
                schema =
                        @Schema(
                                enumeration = {"open", "explained"},
                                defaultValue = "open"))
        @QueryParam("state")
        @Nullable
        String state) {

    /** The states a list can be asked for. */
    enum State {
        OPEN,
        EXPLAINED
    }

    String stateCondition() {
        var asked = Codes.readOrNull("state", state, State.class);
        return switch (asked == null ? State.OPEN : asked) {
            case OPEN -> "f.explained_on is null";
            case EXPLAINED -> "f.explained_on is not null";
        };
    }
}
