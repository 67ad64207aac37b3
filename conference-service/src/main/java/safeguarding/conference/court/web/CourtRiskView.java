package safeguarding.conference.court.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.court.CourtRisks;

/** How far proceedings have come, and what puts them at risk. */
@Schema(name = "CourtRisk", description = "How far proceedings have come on a day, and what puts them at risk.")
public record CourtRiskView(
        @Schema(required = true) UUID proceedingsId,
        @Schema(required = true) List<UUID> childIds,
        @Schema(required = true, examples = "north-east") String area,
        @Schema(required = true) LocalDate issuedOn,

        @Schema(
                required = true,
                description = "Week of the proceedings: days 1 to 7, beginning with the issue, are week 1.")
        int week,

        @Schema(required = true) CourtLimitView limit,

        @Schema(required = true, description = "Days after asAt that are left; negative when the last has passed.")
        int daysLeft,

        @Schema(
                required = true,
                description = "Whole weeks that are left; 0 in the last one, negative when the last day has passed.")
        int weeksLeft,

        @Schema(required = true, description = "What puts them at risk, each with its rule; empty when nothing does.")
        List<CourtReasonView> reasons,

        @Schema(required = true) URI link) {

    /** One reason. */
    @Schema(name = "CourtReason", description = "One reason why proceedings are at risk.")
    public record CourtReasonView(
            @Schema(required = true, examples = "C4.4") String ruleId,
            @Schema(required = true) String sentence) {

        static CourtReasonView of(CourtRisks.Reason reason) {
            return new CourtReasonView(reason.ruleId(), reason.sentence());
        }
    }
}
