package safeguarding.licensing.permits.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.timetable.DayHours;

/** Hours of work on a day. */
@Schema(
        name = "WorkHours",
        description =
                "Hours of work on a day, London time. An end that is not later than the beginning is on the next day.")
public record DayHoursFields(
        @Schema(required = true, examples = "16:00")
        @NotNull
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
        @Size(max = 5)
        String from,

        @Schema(required = true, examples = "18:00")
        @NotNull
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
        @Size(max = 5)
        String until,

        @Schema(description = "Breaks within them, which are not work.") @Size(max = 10) @Nullable
        List<@Valid @NotNull BreakFields> breaks) {

    static DayHoursFields of(DayHours hours) {
        return new DayHoursFields(
                hours.from().toString(),
                hours.until().toString(),
                hours.breaks().stream()
                        .map(each -> new BreakFields(
                                each.from().toString(), each.until().toString()))
                        .toList());
    }

    DayHours read() {
        return new DayHours(
                LocalTime.parse(from),
                LocalTime.parse(until),
                Objects.requireNonNullElse(breaks, List.<BreakFields>of()).stream()
                        .map(each -> new DayHours.Break(LocalTime.parse(each.from()), LocalTime.parse(each.until())))
                        .toList());
    }
}
