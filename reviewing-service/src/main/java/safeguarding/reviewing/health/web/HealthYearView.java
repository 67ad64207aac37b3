package safeguarding.reviewing.health.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.health.year.HealthYear;
import safeguarding.reviewing.links.Links;

/** What was answered about the health of a child for one year of the return. */
@Schema(name = "HealthYear", description = "What was answered about the health of a child for one year of the return.")
public record HealthYearView(
        @Schema(required = true) UUID healthYearId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) YearAnswersFields told,

        @Schema(description = "Day on which it was put right last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was put right.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn as recorded in error; absent for others.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    static HealthYearView of(HealthYear fact, Links links) {
        return new HealthYearView(
                fact.id(),
                fact.periodId(),
                fact.childId(),
                YearAnswersFields.of(fact.told()),
                fact.correction().map(Correction::on).orElse(null),
                fact.correction().map(Correction::reason).orElse(null),
                fact.withdrawal().map(MadeInError::on).orElse(null),
                fact.withdrawal().map(MadeInError::reason).orElse(null),
                links.to("/v1/health-years/" + fact.id()));
    }

    @Override
    public String toString() {
        return "HealthYearView[" + healthYearId + "]";
    }
}
