package safeguarding.licensing.permits.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.timetable.DayHours;
import safeguarding.licensing.law.timetable.WorkTimetable;
import safeguarding.licensing.permits.Timetables;
import safeguarding.platform.problem.ProblemException;

/** When a child works. */
@Schema(name = "WorkTimetable", description = "When a child works: patterns of weeks, and single days.")
public record TimetableFields(
        @Schema(description = "Hours that come back every week; several may follow or complete each other.")
        @Size(max = 40)
        @Nullable
        List<@Valid @NotNull WeeklyPatternFields> patterns,

        @Schema(description = "Single days, which stand in place of what the patterns say of them.")
        @Size(max = 400)
        @Nullable
        List<@Valid @NotNull SingleDayFields> singleDays) {

    static TimetableFields of(WorkTimetable timetable) {
        return new TimetableFields(
                timetable.patterns().stream().map(WeeklyPatternFields::of).toList(),
                new TreeMap<>(timetable.singleDays())
                        .entrySet().stream()
                                .map(day -> new SingleDayFields(
                                        day.getKey(),
                                        day.getValue().stream()
                                                .map(DayHoursFields::of)
                                                .toList()))
                                .toList());
    }

    /**
     * The timetable; each spell of it was looked at.
     *
     * @throws ProblemException {@code invalid-request} for times that cannot be, and for no day at all
     */
    WorkTimetable read() {
        var days = new HashMap<LocalDate, List<DayHours>>();
        for (var each : Objects.requireNonNullElse(singleDays, List.<SingleDayFields>of())) {
            var spells = each.spells().stream().map(DayHoursFields::read).toList();
            if (days.put(each.day(), spells) != null) {
                throw ProblemException.invalid("timetable.singleDays.day", "A day is named twice.");
            }
        }
        var timetable = new WorkTimetable(
                Objects.requireNonNullElse(patterns, List.<WeeklyPatternFields>of()).stream()
                        .map(WeeklyPatternFields::read)
                        .toList(),
                days);
        if (Timetables.span(timetable).count() > LONGEST) {
            throw ProblemException.invalid("timetable", "A timetable is for four years at most.");
        }
        return timetable;
    }

    private static final int LONGEST = 4 * 366;
}
