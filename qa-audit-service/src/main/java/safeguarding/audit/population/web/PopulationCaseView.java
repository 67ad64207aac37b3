package safeguarding.audit.population.web;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.PopulationCase;

/** A case that can be audited. Nothing here names a child, a family or a worker. */
@Schema(name = "PopulationCase", description = "A case that can be audited, without a name.")
public record PopulationCaseView(
        @Schema(required = true, description = "Key of the case in audits; it leads to nobody.", examples = "9f0c…")
        String caseKey,

        @Schema(description = "Code of the area responsible.") @Nullable
        String area,

        @Schema(description = "Code of the team responsible.") @Nullable
        String team,

        @Schema(required = true, description = "First day of the plan, the period of care or the case.")
        LocalDate startedOn,

        @Schema(description = "Day on which it was over; absent while it is open.") @Nullable
        LocalDate endedOn,

        @Schema(required = true, minimum = "0", description = "Whole months from the start to the day asked for.")
        int months,

        @Schema(description = "Category in which a plan began.") @Nullable
        String firstCategory,

        @Schema(description = "Latest category of a plan; category of need of a looked-after child on the day.")
        @Nullable
        String category,

        @Schema(minimum = "0", description = "Earlier plans ever.") @Nullable
        Integer earlierPlans,

        @Schema(description = "Legal status on the day.") @Nullable
        String legalStatus,

        @Schema(description = "Type of placement on the day.") @Nullable
        String placementType,

        @Schema(required = true, minimum = "0", description = "Reviews not held by the day by which they were due.")
        int reviewsLate,

        @Schema(
                required = true,
                minimum = "0",
                description = "Core groups that had not met by the day by which they were to.")
        int coreGroupsMissed,

        @Schema(required = true, minimum = "0", description = "Visits not made by the day by which they were due.")
        int visitsLate,

        @Schema(
                required = true,
                maxProperties = 20,
                description = "Further codes, as a file of the case system gave them.")
        Map<String, String> attributes) {

    static PopulationCaseView of(PopulationCase shown) {
        return new PopulationCaseView(
                shown.caseKey().value(),
                shown.area(),
                shown.team(),
                shown.startedOn(),
                shown.endedOn(),
                shown.months(),
                shown.firstCategory(),
                shown.category(),
                shown.earlierPlans(),
                shown.legalStatus(),
                shown.placementType(),
                shown.reviewsLate(),
                shown.coreGroupsMissed(),
                shown.visitsLate(),
                shown.attributes());
    }
}
