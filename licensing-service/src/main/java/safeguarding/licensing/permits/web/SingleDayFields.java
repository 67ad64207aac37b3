package safeguarding.licensing.permits.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What holds on one day in place of the pattern. */
@Schema(name = "WorkSingleDay", description = "What holds on one day in place of the patterns.")
public record SingleDayFields(
        @Schema(required = true) @NotNull LocalDate day,

        @Schema(required = true, description = "Empty: no work on that day.") @NotNull @Size(max = 5)
        List<@Valid @NotNull DayHoursFields> spells) {}
