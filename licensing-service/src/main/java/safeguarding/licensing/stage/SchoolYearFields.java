package safeguarding.licensing.stage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.schoolcalendar.SchoolHours;
import safeguarding.licensing.law.time.Days;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;

/** The calendar of a child's school. */
@Schema(
        name = "PerformanceSchoolCalendar",
        description = "The calendar of the child's school. What it does not speak about is not decided.")
public record SchoolYearFields(
        @Schema(required = true, description = "First civil day it speaks about.") @NotNull
        LocalDate from,

        @Schema(required = true, description = "Last civil day it speaks about.") @NotNull
        LocalDate to,

        @Schema(required = true, description = "Terms; the days between them are holidays.") @NotEmpty @Size(max = 24)
        List<@Valid @NotNull TermFields> terms,

        @Schema(description = "Days in term on which pupils stay at home.") @Size(max = 200) @Nullable
        List<@NotNull LocalDate> closures,

        @Schema(required = true, description = "School hours of each day of the week with school.")
        @NotEmpty
        @Size(max = 7)
        List<@Valid @NotNull HoursFields> hours) {

    /** A term. */
    @Schema(name = "PerformanceSchoolTerm", description = "A term, or the half of one.")
    public record TermFields(
            @Schema(required = true, description = "First civil day.") @NotNull
            LocalDate from,

            @Schema(required = true, description = "Last civil day.") @NotNull
            LocalDate to) {}

    /** School hours of a day of the week. */
    @Schema(name = "PerformanceSchoolHours", description = "School hours of a day of the week, London time.")
    public record HoursFields(
            @Schema(
                    required = true,
                    enumeration = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday"})
            @NotBlank
            @Size(max = 10)
            String weekday,

            @Schema(required = true, description = "When the pupils must be there.", examples = "09:00")
            @NotNull
            @Pattern(regexp = StayFields.TIME)
            @Size(max = 5)
            String begin,

            @Schema(required = true, description = "When they may go.", examples = "15:30")
            @NotNull
            @Pattern(regexp = StayFields.TIME)
            @Size(max = 5)
            String end) {}

    /** As it is kept. */
    public static SchoolYearFields of(SchoolYear year) {
        return new SchoolYearFields(
                year.spoken().first(),
                year.spoken().last(),
                year.terms().stream()
                        .map(term -> new TermFields(term.first(), term.last()))
                        .toList(),
                year.closures().stream().sorted().toList(),
                year.hours().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new HoursFields(
                                Codes.of(each.getKey()),
                                each.getValue().begin().toString(),
                                each.getValue().end().toString()))
                        .toList());
    }

    /** To be kept; refuses what makes no sense ({@code invalid-request}). */
    public SchoolYear read() {
        var byWeekday = new EnumMap<DayOfWeek, SchoolHours>(DayOfWeek.class);
        for (var each : hours) {
            var weekday = Codes.read("calendar.hours.weekday", each.weekday(), DayOfWeek.class);
            if (byWeekday.put(weekday, new SchoolHours(LocalTime.parse(each.begin()), LocalTime.parse(each.end())))
                    != null) {
                throw ProblemException.invalid("calendar.hours.weekday", "A day of the week stands here twice.");
            }
        }
        return new SchoolYear(
                new Days(from, to),
                terms.stream().map(term -> new Days(term.from(), term.to())).toList(),
                Set.copyOf(new HashSet<>(Objects.requireNonNullElse(closures, List.<LocalDate>of()))),
                byWeekday);
    }
}
