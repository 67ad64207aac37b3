package safeguarding.conference.councils.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.councils.Side;
import safeguarding.platform.coding.Codes;

/** Which arrangements are asked for; what is left out does not filter. */
public record ArrangementFilter(
        @Parameter(
                description = "Whose child lives where.",
                schema = @Schema(enumeration = {"living-here", "living-elsewhere"}))
        @QueryParam("side")
        @Nullable
        String side,

        @Parameter(description = "Code or name of the other council.") @QueryParam("council") @Nullable
        String council,

        @Parameter(description = "Code of the area responsible.") @QueryParam("area") @Nullable
        String area,

        @Parameter(description = "Identifier of a child.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(description = "Day on which they held; today when absent.") @QueryParam("asAt") @Nullable
        LocalDate asAt) {

    @Nullable
    Side sideAsked() {
        return Codes.readOrNull("side", side, Side.class);
    }
}
