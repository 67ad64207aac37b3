package safeguarding.audit.population.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.population.PopulationCount;
import safeguarding.audit.population.TakenSoFar;

/** How many cases a population has on a day, and how far what is told of it has been taken in. */
@Schema(name = "AuditPopulation", description = "How many cases of a kind there are on a day.")
public record PopulationView(
        @Schema(
                required = true,
                enumeration = {
                    "child-protection-plan",
                    "looked-after",
                    "child-in-need",
                    "supervision-file",
                    "family-support"
                })
        String caseKind,

        @Schema(required = true) LocalDate asAt,

        @Schema(required = true, description = "Whether the figures may still change.")
        boolean provisional,

        @Schema(required = true, minimum = "0", description = "Open cases that can be audited.")
        int open,

        @Schema(required = true, description = "The same, by area and category.")
        List<PopulationGroupView> groups,

        @Schema(
                required = true,
                description = "Open cases that cannot be audited, by reason: restricted, sealed, merged, withdrawn.")
        List<PopulationSetAsideView> setAside,

        @Schema(required = true, description = "How far each publisher's events have been taken in.")
        List<PublisherStandingView> publishers) {

    /** Cases of one area and category. */
    @Schema(name = "AuditPopulationGroup", description = "Cases of one area and category.")
    public record PopulationGroupView(
            @Schema(description = "Absent where it is not known.") @Nullable
            String area,

            @Schema(description = "Absent where it is not known.") @Nullable
            String category,

            @Schema(required = true, minimum = "0") int cases) {

        static PopulationGroupView of(PopulationCount.Group group) {
            return new PopulationGroupView(group.area(), group.category(), group.cases());
        }
    }

    /** Cases that are set aside for one reason. */
    @Schema(name = "AuditPopulationSetAside", description = "Cases that are set aside for one reason.")
    public record PopulationSetAsideView(
            @Schema(
                    required = true,
                    enumeration = {"restricted", "sealed", "merged", "withdrawn"})
            String reason,

            @Schema(required = true, minimum = "0") int cases) {

        static PopulationSetAsideView of(PopulationCount.SetAside aside) {
            return new PopulationSetAsideView(aside.reason(), aside.cases());
        }
    }

    /** How far one publisher's events have been taken in. */
    @Schema(name = "AuditPublisherStanding", description = "How far the events of one publisher have been taken in.")
    public record PublisherStandingView(
            @Schema(
                    required = true,
                    enumeration = {"conference", "reviewing"})
            String publisher,

            @Schema(required = true, minimum = "0", description = "Facts that are kept.")
            long facts,

            @Schema(description = "When the latest of them was recorded; absent while there is none.") @Nullable
            Instant lastRecordedAt,

            @Schema(
                    required = true,
                    minimum = "0",
                    description = "Aggregates of whose events earlier ones are missing.")
            int waiting,

            @Schema(required = true, minimum = "0", description = "Aggregates whose events cannot be taken.")
            int parked) {

        static PublisherStandingView of(TakenSoFar.Standing standing) {
            return new PublisherStandingView(
                    standing.publisher().code(),
                    standing.facts(),
                    standing.lastRecordedAt(),
                    standing.waiting(),
                    standing.parked());
        }
    }
}
