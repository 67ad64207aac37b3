package safeguarding.licensing.permits.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.schoolcalendar.SchoolCalendar;
import safeguarding.licensing.law.schoolcalendar.SchoolHours;
import safeguarding.licensing.law.time.Days;
import safeguarding.licensing.neighbours.SchoolCalendars;
import safeguarding.platform.problem.ProblemException;

/** When the child is required to attend school, for a check that nothing is kept of. */
@Schema(name = "EmploymentCheckCalendar", description = "When the child is required to attend school.")
public record TermDatesFields(
        @Schema(required = true, description = "First day that the calendar speaks about.") @NotNull
        LocalDate from,

        @Schema(required = true, description = "Last day that it speaks about.") @NotNull
        LocalDate to,

        @Schema(required = true, description = "The terms; each half by itself where a holiday divides it.")
        @NotNull
        @Size(max = 60)
        List<@Valid @NotNull TermFields> terms,

        @Schema(description = "Days in term on which pupils stay at home.") @Size(max = 200) @Nullable
        List<@NotNull LocalDate> closures,

        @Schema(required = true, description = "When the pupils must be there, London time.", examples = "08:45")
        @NotNull
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
        @Size(max = 5)
        String schoolBegins,

        @Schema(required = true, description = "When they may go.", examples = "15:15")
        @NotNull
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
        @Size(max = 5)
        String schoolEnds) {

    /** A term, or half of one. */
    @Schema(name = "EmploymentCheckTerm", description = "A term, or half of one.")
    public record TermFields(
            @Schema(required = true) @NotNull LocalDate first,
            @Schema(required = true) @NotNull LocalDate last) {}

    SchoolCalendar read(SchoolCalendars calendars) {
        if (from.plusYears(5).isBefore(to)) {
            throw ProblemException.invalid("calendar.to", "A calendar is for five years at most.");
        }
        var hours = new SchoolHours(LocalTime.parse(schoolBegins), LocalTime.parse(schoolEnds));
        var week = new EnumMap<DayOfWeek, SchoolHours>(DayOfWeek.class);
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(day -> week.put(day, hours));
        return calendars.of(
                new Days(from, to),
                terms.stream().map(term -> new Days(term.first(), term.last())).toList(),
                Set.copyOf(Objects.requireNonNullElse(closures, List.of())),
                week);
    }
}
