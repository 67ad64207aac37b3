package safeguarding.platform.measure.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import safeguarding.platform.deadline.calendar.BankHolidayTables;
import safeguarding.platform.deadline.calendar.BankHolidays;
import safeguarding.platform.deadline.rule.DeadlineSettings;

/**
 * Working days as SQL (A1 to A3): a named query with a row for each day the bank holiday table knows, and how many working
 * days there were up to it. The number between two days is the difference of theirs; a day without a row is in a year
 * that is not loaded.
 */
@ApplicationScoped
public class CountedWorkingDays {

    /** Name of the query; its columns are {@code day} and {@code nth}. */
    public static final String NAME = "working_days";

    private final BankHolidays holidays;

    CountedWorkingDays(BankHolidayTables tables, DeadlineSettings settings) {
        this.holidays = tables.version(settings.calendar()).orElseThrow();
    }

    /** The query, with the values of {@link #parameters()}. */
    public String query() {
        return """
                select all_days.day, sum(case when extract(isodow from all_days.day) < 6
                           and not (all_days.day = any (cast(:bankHolidays as date[]))) then 1 else 0 end)
                           over (order by all_days.day) as nth
                from (select cast(each as date) as day
                      from generate_series(timestamp '%s', timestamp '%s', interval '1 day') each) all_days""".formatted(holidays.from(), holidays.to());
    }

    /** The bank holidays. */
    public Map<String, Object> parameters() {
        return Map.of(
                "bankHolidays",
                holidays.days().stream().map(java.time.LocalDate::toString).toList());
    }
}
