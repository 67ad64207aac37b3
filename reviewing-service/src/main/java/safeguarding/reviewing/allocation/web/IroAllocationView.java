package safeguarding.reviewing.allocation.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;

/** Who was and is a child's IRO in a period of care. */
@Schema(name = "IroAllocation", description = "Who was and is a child's IRO in a period of care, and who stands in.")
public record IroAllocationView(
        @Schema(required = true) UUID allocationId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Day on which the child became looked after.")
        LocalDate startedOn,

        @Schema(description = "Day on which the child ceased to be looked after; absent while it is.") @Nullable
        LocalDate endedOn,

        @Schema(description = "The named IRO; absent while nobody is named.") @Nullable
        UUID officerId,

        @Schema(description = "Who stands in on that day; absent when nobody does.") @Nullable
        UUID coveredBy,

        @Schema(required = true, description = "The first officer first.")
        List<TermView> terms,

        @Schema(required = true, description = "The earliest first, those that lie ahead among them.")
        List<CoverView> covers,

        @Schema(required = true, description = "By when the service was to be told and an IRO to be named (C2.2).")
        List<Deadline> deadlines,

        @Schema(
                required = true,
                description =
                        "What is bad today but may be so; empty for a period that ended and for a day of the past.")
        List<AllocationFindingView> findings,

        @Schema(description = "Day on which it was corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was corrected.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn with its period; absent for others.") @Nullable
        LocalDate withdrawnOn,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "IroAllocationView[" + allocationId + "]";
    }
}
