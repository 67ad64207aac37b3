package safeguarding.conference.convening.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ConferenceKind;
import safeguarding.conference.convening.StageName;
import safeguarding.platform.coding.Codes;

/** Which conferences are asked for; what is left out does not filter. */
public record ConferenceFilter(
        @Parameter(description = "Code of the area responsible.") @QueryParam("area") @Nullable
        String area,

        @Parameter(description = "Identifier of the chair.") @QueryParam("chairId") @Nullable
        UUID chairId,

        @Parameter(
                description = "Stage.",
                schema = @Schema(enumeration = {"requested", "scheduled", "postponed", "held", "cancelled"}))
        @QueryParam("stage")
        @Nullable
        String stage,

        @Parameter(
                description = "Kind.",
                schema = @Schema(enumeration = {"initial", "review", "transfer-in", "pre-birth"}))
        @QueryParam("kind")
        @Nullable
        String kind,

        @Parameter(description = "Neither held nor given up, and due before this day.")
        @QueryParam("dueBefore")
        @Nullable
        LocalDate dueBefore,

        @Parameter(description = "Identifier of a child.") @QueryParam("childId") @Nullable
        UUID childId) {

    @Nullable
    String stageName() {
        var read = Codes.readOrNull("stage", stage, StageName.class);
        return read == null ? null : read.name();
    }

    @Nullable
    String kindName() {
        var read = Codes.readOrNull("kind", kind, ConferenceKind.class);
        return read == null ? null : read.name();
    }
}
