package safeguarding.reviewing.iros.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.iros.CaseloadLimits;
import safeguarding.reviewing.iros.CaseloadSettings;
import safeguarding.reviewing.iros.ReviewingOfficer;
import safeguarding.reviewing.neighbours.Caseload;

/** How many children an officer has. */
@Schema(name = "Caseload", description = "How many children a reviewing officer has at the end of a day.")
public record CaseloadView(
        @Schema(required = true) UUID officerId,
        @Schema(required = true) LocalDate asAt,

        @Schema(required = true, description = "What was recorded by the end of this day counts.")
        LocalDate knownOn,

        @Schema(required = true, description = "Working time now, in percent of full time.")
        int fullTimePercent,

        @Schema(required = true, description = "Children whose named IRO the officer is.")
        int children,

        @Schema(required = true, description = "Of those, the ones for whom somebody stands in.")
        int standingIn,

        @Schema(required = true, description = "Children for whose named IRO the officer stands in.")
        int covered,

        @Schema(required = true, description = "Fewest children for this working time (C2.11).")
        int from,

        @Schema(required = true, description = "Most children for this working time (C2.11).")
        int to,

        @Schema(
                required = true,
                description = "How children stands to from and to.",
                enumeration = {"below", "within", "above"})
        String standing) {

    static CaseloadView of(
            ReviewingOfficer officer, LocalDate asAt, LocalDate knownOn, Caseload load, CaseloadSettings settings) {
        var limits = new CaseloadLimits(settings.from(), settings.to());
        var percent = officer.details().remit().fullTimePercent();
        return new CaseloadView(
                officer.id(),
                asAt,
                knownOn,
                percent,
                load.children(),
                load.standingIn(),
                load.covered(),
                limits.lowest(percent),
                limits.highest(percent),
                Codes.of(limits.judge(load.children(), percent)));
    }
}
