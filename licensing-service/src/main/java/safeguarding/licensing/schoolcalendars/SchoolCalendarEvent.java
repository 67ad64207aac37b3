package safeguarding.licensing.schoolcalendars;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to school calendars. */
public sealed interface SchoolCalendarEvent extends DomainEvent {

    /** The calendar. */
    UUID calendarId();

    /** Civil date on which it was written. */
    LocalDate on();

    /** The year in which the school year begins. */
    int year();

    /** Number of the school; null for the council's own dates. */
    @Nullable
    String schoolCode();

    /** A calendar is told for the first time. */
    record CalendarRegistered(
            UUID calendarId,
            LocalDate on,
            int year,
            @Nullable String schoolCode) implements SchoolCalendarEvent {}

    /** Its dates are others. */
    record CalendarChanged(
            UUID calendarId,
            LocalDate on,
            int year,
            @Nullable String schoolCode) implements SchoolCalendarEvent {}
}
