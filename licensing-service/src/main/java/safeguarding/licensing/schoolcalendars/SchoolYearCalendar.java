package safeguarding.licensing.schoolcalendars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;

/** The calendar of a school year: the council's own, or that of one school. */
@Entity
@Table(name = "school_calendar")
public class SchoolYearCalendar extends Aggregate {

    @Column(name = "year", nullable = false, updatable = false)
    private int year;

    @Column(name = "school_code", updatable = false)
    private @Nullable String schoolCode;

    @Column(name = "dates", nullable = false)
    private SchoolYearDates dates;

    /** For Hibernate. */
    protected SchoolYearCalendar() {}

    private SchoolYearCalendar(int year, @Nullable String schoolCode, SchoolYearDates dates, LocalDate on) {
        dates.refuseOutside(year);
        this.year = year;
        this.schoolCode = schoolCode;
        this.dates = dates;
        happened(new SchoolCalendarEvent.CalendarRegistered(id(), on, year, schoolCode));
    }

    /** A calendar that is told for the first time. */
    public static SchoolYearCalendar register(
            int year, @Nullable String schoolCode, SchoolYearDates dates, LocalDate on) {
        return new SchoolYearCalendar(year, schoolCode, dates, on);
    }

    /** Takes what holds now. What stays the same leaves no trace. */
    public void change(SchoolYearDates after, LocalDate on) {
        after.refuseOutside(year);
        if (!dates.equals(after)) {
            dates = after;
            happened(new SchoolCalendarEvent.CalendarChanged(id(), on, year, schoolCode));
        }
    }

    /** The year in which the school year begins. */
    public int year() {
        return year;
    }

    /** Number of the school in the national register; empty for the council's own dates. */
    public Optional<String> schoolCode() {
        return Optional.ofNullable(schoolCode);
    }

    /** The dates. */
    public SchoolYearDates dates() {
        return dates;
    }
}
