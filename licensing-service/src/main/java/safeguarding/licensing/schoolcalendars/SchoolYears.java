package safeguarding.licensing.schoolcalendars;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calendars of school years. */
public interface SchoolYears {

    /** The calendar, or empty when there is none. */
    Optional<SchoolYearCalendar> find(UUID calendarId);

    /** The calendars with these identifiers. */
    List<SchoolYearCalendar> all(Collection<UUID> ids);

    /** The calendars of some years: those of a school, and the council's own. */
    List<SchoolYearCalendar> between(int firstYear, int lastYear, @Nullable String schoolCode);

    /** Keeps everybody else from telling of that school year until the end of the transaction. */
    void holdPlaceOf(int year, @Nullable String schoolCode);

    /** Keeps the calendar with what happened. */
    SchoolYearCalendar save(SchoolYearCalendar calendar);
}
