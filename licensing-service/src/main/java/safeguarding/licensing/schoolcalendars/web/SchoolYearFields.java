package safeguarding.licensing.schoolcalendars.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.schoolcalendar.SchoolHours;
import safeguarding.licensing.law.time.Days;
import safeguarding.licensing.schoolcalendars.SchoolYearDates;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;

/** The dates of a school year. */
@Schema(name = "LicensingSchoolYearDates", description = "The dates of a school year. Bank holidays are known anyway.")
public record SchoolYearFields(
        @Schema(required = true, description = "The terms; none overlaps another.") @NotNull @Size(max = 30)
        List<@Valid @NotNull SchoolTermFields> terms,

        @Schema(description = "Days in term on which pupils stay at home.") @Size(max = 100) @Nullable
        List<@NotNull LocalDate> closures,

        @Schema(required = true, description = "The days of the week that have school.") @NotEmpty @Size(max = 6)
        List<@Valid @NotNull SchoolDayFields> hours) {

    static SchoolYearFields of(SchoolYearDates dates) {
        return new SchoolYearFields(
                dates.terms().stream()
                        .map(term -> new SchoolTermFields(term.first(), term.last()))
                        .toList(),
                dates.closures(),
                new TreeMap<>(dates.hours())
                        .entrySet().stream()
                                .map(day -> new SchoolDayFields(
                                        Codes.of(day.getKey()),
                                        day.getValue().begin().toString(),
                                        day.getValue().end().toString()))
                                .toList());
    }

    SchoolYearDates read() {
        var days = new EnumMap<DayOfWeek, SchoolHours>(DayOfWeek.class);
        for (var each : hours) {
            var day = Codes.read("dates.hours.day", each.day(), DayOfWeek.class);
            if (days.put(day, new SchoolHours(LocalTime.parse(each.begin()), LocalTime.parse(each.end()))) != null) {
                throw ProblemException.invalid("dates.hours.day", "A day of the week is named twice.");
            }
        }
        return new SchoolYearDates(
                terms.stream().map(term -> new Days(term.first(), term.last())).toList(),
                Objects.requireNonNullElse(closures, List.of()),
                days);
    }
}
