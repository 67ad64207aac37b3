package safeguarding.conference.returns.census.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.returns.census.ReturnFinding;

/** A rule that a census would break. */
@Schema(description = "A rule that the census would break, or something that this service does not hold.")
public record CinCensusFindingView(
        @Schema(
                required = true,
                maxLength = 100,
                examples = "8600",
                description = "Id of the rule of the census; a name of ours where the census has none.")
        String rule,

        @Schema(
                required = true,
                enumeration = {"error", "query"})
        String severity,

        @Schema(
                maxLength = 500,
                examples = "CINdetails[0].CINreferralDate",
                description = "Where in the record; absent for the whole file.")
        @Nullable
        String path,

        @Schema(required = true, maxLength = 1000, description = "What holds where the rule is kept.")
        String sentence,

        @Schema(required = true, maxLength = 1000, description = "What would mend it.")
        String mend) {

    static CinCensusFindingView of(ReturnFinding finding) {
        return new CinCensusFindingView(
                finding.rule(), finding.severity(), finding.path(), finding.sentence(), finding.mend());
    }
}
