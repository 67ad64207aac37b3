package safeguarding.reviewing.careplan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.careplan.DecidedRoute;
import safeguarding.reviewing.careplan.Route;

/** A plan for permanence. */
@Schema(name = "PermanencePlanDecision", description = "A plan for permanence: it holds until the next.")
public record DecidedRouteFields(
        @Schema(required = true, description = "On which day it was decided; never in the future.") @NotNull
        LocalDate decidedOn,

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

        @Schema(
                required = true,
                description = "Whether two plans are followed at once, and named so (CP1). Where the second is still"
                        + " missing, the list of drift says so (PD4).")
        @NotNull
        Boolean twinTrack,

        @Schema(description = "Whether a review considered it first; asked of each change of an earlier plan (C1.5).")
        @Valid
        @Nullable
        ConsiderationFields considered) {

    DecidedRoute read() {
        return new DecidedRoute(
                decidedOn,
                Codes.read("route", route, Route.class),
                Codes.readOrNull("alongside", alongside, Route.class),
                twinTrack,
                ConsiderationFields.read(considered));
    }

    @Override
    public String toString() {
        return "DecidedRouteFields[masked]";
    }
}
