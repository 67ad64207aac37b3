package safeguarding.reviewing.exchange.history;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.careplan.Consideration;
import safeguarding.reviewing.careplan.DecidedRoute;
import safeguarding.reviewing.careplan.Route;

/** A plan for permanence that was decided. */
@Schema(description = "A plan for permanence: it held until the next.")
public record PastPermanencePlan(
        @Schema(required = true) @NotNull LocalDate decidedOn,

        @Schema(
                required = true,
                enumeration = {
                    "return-home",
                    "long-term-fostering",
                    "special-guardianship",
                    "adoption",
                    "kinship",
                    "other"
                })
        @NotNull
        String route,

        @Schema(
                description = "The second plan of twin-track planning; another than the first (CP1).",
                enumeration = {
                    "return-home",
                    "long-term-fostering",
                    "special-guardianship",
                    "adoption",
                    "kinship",
                    "other"
                })
        @Nullable
        String alongside,

        @Schema(required = true, description = "Whether two plans were followed at once, and named so (CP1).") @NotNull
        Boolean twinTrack,

        @Schema(description = "Asked of each change of an earlier plan (C1.5).") @Valid @Nullable
        PastConsideration considered) {

    /** The same in the words of the domain. */
    public DecidedRoute read(Consideration known) {
        return new DecidedRoute(
                decidedOn,
                Codes.read("permanencePlans.route", route, Route.class),
                Codes.readOrNull("permanencePlans.alongside", alongside, Route.class),
                twinTrack,
                known);
    }
}
