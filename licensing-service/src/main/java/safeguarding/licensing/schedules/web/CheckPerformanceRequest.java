package safeguarding.licensing.schedules.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.stage.ScheduleFields;
import safeguarding.licensing.stage.SchoolYearFields;

/** A schedule to be checked. */
@Schema(name = "CheckPerformanceRequest", description = "A schedule of one child to be checked. Nothing of it is kept.")
public record CheckPerformanceRequest(
        @Schema(required = true, description = "Civil date of birth of the child.") @NotNull
        LocalDate bornOn,

        @Schema(required = true) @Valid @NotNull PerformanceTermsFields terms,
        @Schema(required = true) @Valid @NotNull ScheduleFields schedule,

        @Schema(description = "The calendar of its school; without it what depends on school days is not decided.")
        @Valid
        @Nullable
        SchoolYearFields calendar) {

    @Override
    public String toString() {
        return "CheckPerformanceRequest[masked]";
    }
}
