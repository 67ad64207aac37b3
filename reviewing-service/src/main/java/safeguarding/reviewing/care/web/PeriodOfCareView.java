package safeguarding.reviewing.care.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A period of care. */
@Schema(name = "PeriodOfCare", description = "A period of care, from becoming looked after until leaving care.")
public record PeriodOfCareView(
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Day on which the child became looked after.")
        LocalDate startedOn,

        @Schema(description = "Day on which the child ceased to be looked after; absent while it is.") @Nullable
        LocalDate endedOn,

        @Schema(required = true, description = "Whether it is a series of short breaks (C1.7).")
        boolean shortBreaks,

        @Schema(required = true, description = "The earliest first.")
        List<EpisodeFields> episodes,

        @Schema(required = true, description = "Of a series of short breaks; the earliest first.")
        List<StayFields> stays,

        @Schema(required = true, description = "What is bad but may be so.")
        List<CareFindingView> findings,

        @Schema(description = "Day on which it was corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was corrected.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn as recorded in error; absent for others.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "PeriodOfCareView[" + periodId + "]";
    }
}
