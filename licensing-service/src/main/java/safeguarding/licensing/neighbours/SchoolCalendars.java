package safeguarding.licensing.neighbours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.schoolcalendar.SchoolCalendar;
import safeguarding.licensing.law.schoolcalendar.SchoolHours;
import safeguarding.licensing.law.time.Days;

/** When children are required to attend school, as schools and the council have told. */
public interface SchoolCalendars {

    /**
     * The calendar of a school from the school year of one day to that of another, with the calendar years around them. Where
     * the school has told nothing of a school year, the council's own dates hold; where neither has, the calendar does not
     * speak about that year nor what lies beyond it.
     *
     * @param schoolCode number of the school in the national register; null for the council's own dates
     * @param from civil date
     * @param to civil date, not before {@code from}
     */
    SchoolCalendar of(@Nullable String schoolCode, LocalDate from, LocalDate to);

    /**
     * A calendar that is not kept, with the bank holidays of the service.
     *
     * @throws safeguarding.platform.problem.ProblemException {@code invalid-request} for what is no calendar
     */
    SchoolCalendar of(Days spoken, List<Days> terms, Set<LocalDate> closures, Map<DayOfWeek, SchoolHours> hours);
}
