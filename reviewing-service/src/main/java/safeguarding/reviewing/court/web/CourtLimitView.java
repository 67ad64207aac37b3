package safeguarding.reviewing.court.web;

import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.neighbours.ToldLimit;

/** By when proceedings are to be over, as a deadline of conference-service tells. */
@Schema(
        name = "ReviewingCourtLimit",
        description = "By when proceedings are to be over (C4.1, C4.2), as a deadline of conference-service tells.")
public record CourtLimitView(
        @Schema(required = true, description = "C4.1, or C4.2 with the number of weeks.", maxLength = 60)
        String ruleId,

        @Schema(required = true, description = "Day from which the rule counts.")
        LocalDate startsOn,

        @Schema(required = true, description = "Last day that is in time.")
        LocalDate dueOn,

        @Schema(
                required = true,
                description = "Where it stands.",
                enumeration = {"open", "overdue", "met", "met-late"})
        String state,

        @Schema(required = true, description = "Where it explains itself.")
        URI link) {

    static CourtLimitView of(ToldLimit limit) {
        return new CourtLimitView(limit.ruleId(), limit.startsOn(), limit.dueOn(), limit.state(), limit.link());
    }
}
