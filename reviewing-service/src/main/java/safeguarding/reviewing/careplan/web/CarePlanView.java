package safeguarding.reviewing.careplan.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;

/** The care plan of a period of care. */
@Schema(name = "CarePlan", description = "The care plan of a period of care.")
public record CarePlanView(
        @Schema(required = true) UUID carePlanId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Day on which the child became looked after.")
        LocalDate startedOn,

        @Schema(description = "Day on which the child ceased to be looked after; absent while it is.") @Nullable
        LocalDate endedOn,

        @Schema(required = true, description = "Day at whose end this is seen.")
        LocalDate asAt,

        @Schema(required = true, description = "Each version of each element, in the order of their days.")
        List<ElementView> elements,

        @Schema(
                description =
                        "Day by which a plan for permanence is, or was, to be in place: the second review or its last"
                                + " day (C2.13). Absent for short breaks, and where no rule reaches.")
        @Nullable
        LocalDate permanenceBy,

        @Schema(required = true, description = "In the order of their days.")
        List<PermanencePlanView> permanencePlans,

        @Schema(required = true, description = "Routes to permanence that are or were followed.")
        List<PermanenceLineView> lines,

        @Schema(required = true, description = "What is bad but may be so (C1.5, C2.13, CP6 to CP8).")
        List<CarePlanFindingView> findings,

        @Schema(required = true, description = "What is and was due, each explaining itself.")
        List<Deadline> deadlines,

        @Schema(description = "Day on which it was withdrawn with its period; absent for others.") @Nullable
        LocalDate withdrawnOn,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "CarePlanView[" + carePlanId + "]";
    }
}
