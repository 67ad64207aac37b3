package safeguarding.conference.court.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.court.CourtLimit;
import safeguarding.conference.court.CourtRisks;

/** By when proceedings have to be over, and why. */
@Schema(
        name = "CourtLimit",
        description =
                "By when proceedings have to be over, and why: 26 weeks beginning with the day of issue (C4.1), law for applications issued from 22 April 2014 and a target before (C4.3), or what the court has extended them to (C4.2).")
public record CourtLimitView(
        @Schema(description = "The deadline that is kept and can be explained; only in the present state.") @Nullable
        UUID deadlineId,

        @Schema(required = true, examples = "C4.1") String ruleId,
        @Schema(required = true) String citation,

        @Schema(required = true, description = "Last day that is in time.", examples = "2014-10-20")
        LocalDate dueOn,

        @Schema(required = true, examples = "26 weeks beginning with the day of issue of 22 April 2014")
        String sentence,

        @Schema(
                required = true,
                description = "Day of issue the 26 weeks begin with, or from which the last extension counts.")
        LocalDate startsOn) {

    static CourtLimitView of(CourtLimit limit, @Nullable UUID deadlineId) {
        return new CourtLimitView(
                deadlineId,
                CourtRisks.lawOf(limit),
                limit.citation(),
                limit.dueOn(),
                limit.sentence(),
                limit.startsOn());
    }
}
