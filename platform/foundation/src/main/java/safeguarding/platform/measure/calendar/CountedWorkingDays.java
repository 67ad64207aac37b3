package safeguarding.platform.measure.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
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

    /** The query. The bank holidays stand in it as constants: as a parameter they would be read anew for every day. */
    public String query() {
        var bankHolidays = holidays.days().stream()
                .map(day -> "date '" + day + "'")
                .collect(Collectors.joining(", ", "cast(array[", "] as date[])"));
        return """
                select all_days.day, sum(case when extract(isodow from all_days.day) < 6
                           and all_days.day <> all (%s) then 1 else 0 end)
                           over (order by all_days.day) as nth
                from (select cast(each as date) as day
                      from generate_series(timestamp '%s', timestamp '%s', interval '1 day') each) all_days""".formatted(bankHolidays, holidays.from(), holidays.to());
    }
}
