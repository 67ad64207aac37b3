package safeguarding.licensing.permits.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.law.time.Days;
import safeguarding.licensing.law.timetable.DayHours;
import safeguarding.licensing.law.timetable.WeeklyPattern;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;

/** Hours of work that come back every week. */
@Schema(name = "WorkWeeklyPattern", description = "Hours of work that come back every week. A day not named is free.")
public record WeeklyPatternFields(
        @Schema(required = true, description = "First day of the pattern.") @NotNull
        LocalDate from,

        @Schema(required = true, description = "Last day of the pattern; four years later at most.") @NotNull
        LocalDate to,

        @Schema(
                required = true,
                description = "On which days it holds: all of them, days with school, or days without.",
                enumeration = {"all-days", "school-days", "days-without-school"})
        @NotBlank
        @Size(max = 20)
        String on,

        @Schema(required = true) @NotEmpty @Size(max = 7) List<@Valid @NotNull WeekdayHoursFields> week) {

    static WeeklyPatternFields of(WeeklyPattern pattern) {
        return new WeeklyPatternFields(
                pattern.days().first(),
                pattern.days().last(),
                Codes.of(pattern.which()),
                new TreeMap<>(pattern.hours())
                        .entrySet().stream()
                                .map(day -> new WeekdayHoursFields(
                                        Codes.of(day.getKey()),
                                        day.getValue().stream()
                                                .map(DayHoursFields::of)
                                                .toList()))
                                .toList());
    }

    WeeklyPattern read() {
        var hours = new EnumMap<DayOfWeek, List<DayHours>>(DayOfWeek.class);
        for (var each : week) {
            var day = Codes.read("timetable.patterns.week.day", each.day(), DayOfWeek.class);
            var spells = each.spells().stream().map(DayHoursFields::read).toList();
            if (hours.put(day, spells) != null) {
                throw ProblemException.invalid("timetable.patterns.week.day", "A day of the week is named twice.");
            }
        }
        return new WeeklyPattern(
                new Days(from, to), Codes.read("timetable.patterns.on", on, WeeklyPattern.Which.class), hours);
    }
}
