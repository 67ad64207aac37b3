package safeguarding.conference.court.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.court.CourtConflict;

/** Plan and proceedings of a child that do not go together. */
@Schema(name = "CourtConflict", description = "Plan and proceedings of a child that do not go together.")
public record CourtConflictView(
        @Schema(
                required = true,
                description =
                        "CL1: the plan ended while the proceedings were open. CL2: the review is due in the week of a final hearing.",
                enumeration = {"CL1", "CL2"})
        String ruleId,

        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Day on which the plan ended, or on which its review is due.")
        LocalDate planOn) {

    static CourtConflictView of(CourtConflict conflict) {
        return new CourtConflictView(conflict.ruleId(), conflict.childId(), conflict.on());
    }
}
