package safeguarding.licensing.permits.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hours of work on a day of the week. */
@Schema(name = "WorkWeekday", description = "Hours of work on a day of the week.")
public record WeekdayHoursFields(
        @Schema(
                required = true,
                enumeration = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
        @NotBlank
        @Size(max = 10)
        String day,

        @Schema(required = true, description = "One spell of work, or several with time between them.")
        @NotEmpty
        @Size(max = 5)
        List<@Valid @NotNull DayHoursFields> spells) {}
