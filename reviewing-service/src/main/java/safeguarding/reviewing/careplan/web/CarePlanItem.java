package safeguarding.reviewing.careplan.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.careplan.CarePlan;
import safeguarding.reviewing.careplan.CarePlanHistory;
import safeguarding.reviewing.careplan.DecidedRoute;
import safeguarding.reviewing.links.Links;

/** The care plan of a period of care, in a list. */
@Schema(name = "CarePlanItem", description = "The care plan of a period of care, in a list.")
public record CarePlanItem(
        @Schema(required = true) UUID carePlanId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Day on which the child became looked after.")
        LocalDate startedOn,

        @Schema(description = "Day on which the child ceased to be looked after; absent while it is.") @Nullable
        LocalDate endedOn,

        @Schema(
                description = "Where the child is to live for good by the plan that holds; absent without one.",
                enumeration = {
                    "return-home",
                    "long-term-fostering",
                    "special-guardianship",
                    "adoption",
                    "kinship",
                    "other"
                })
        @Nullable
        String route,

        @Schema(
                description = "The second plan of twin-track planning; absent without one.",
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

        @Schema(required = true, description = "Whether two plans are followed at once.")
        boolean twinTrack,

        @Schema(required = true) URI link) {

    static CarePlanItem of(CarePlan plan, LocalDate asAt, Links links) {
        var holds = CarePlanHistory.decided(plan).stream()
                .filter(route -> !route.decidedOn().isAfter(asAt))
                .reduce((earlier, later) -> later);
        return new CarePlanItem(
                plan.id(),
                plan.periodId(),
                plan.childId(),
                plan.startedOn(),
                plan.endedOn().filter(on -> !on.isAfter(asAt)).orElse(null),
                holds.map(route -> Codes.of(route.route())).orElse(null),
                holds.map(route -> Codes.orNull(route.alongside())).orElse(null),
                holds.filter(DecidedRoute::twinTrack).isPresent(),
                links.carePlan(plan.id()));
    }
}
