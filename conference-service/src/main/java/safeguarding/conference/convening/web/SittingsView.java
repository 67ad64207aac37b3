package safeguarding.conference.convening.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.coding.BreachView;

/** The sittings of one conference that was inquorate or adjourned. */
@Schema(
        name = "Sittings",
        description = "The sittings of one conference that was inquorate or adjourned and came together again.")
public record SittingsView(
        @Schema(required = true, description = "Which of them the conference is, from 1.")
        int position,

        @Schema(
                required = true,
                description = "In their order, each with its links to the one before and the one after.")
        List<SittingView> items) {

    /** One sitting. */
    @Schema(name = "Sitting", description = "One sitting of a conference.")
    public record SittingView(
            @Schema(required = true, description = "From 1.")
            int position,

            @Schema(required = true) UUID conferenceId,

            @Schema(
                    required = true,
                    enumeration = {"requested", "scheduled", "postponed", "held", "cancelled"})
            String stage,

            @Nullable LocalDate heldOn,

            @Schema(enumeration = {"met", "overridden", "not-met", "not-recorded"}) @Nullable
            String quorum,

            @Schema(description = "By when it was to come together again (B1.9); absent where nothing says so.")
            @Nullable
            LocalDate reconvenesBy,

            @Schema(description = "Rules that recorded facts break, such as B2.3; for the unit only.") @Nullable
            List<BreachView> breaches,

            @Nullable UUID reconvenes,
            @Nullable UUID reconvenedBy,
            @Schema(required = true) URI link) {}
}
