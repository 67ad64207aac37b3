package safeguarding.platform.measure.calendar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.platform.deadline.calendar.BankHolidayTables;
import safeguarding.platform.deadline.calendar.WorkingDays;
import safeguarding.platform.deadline.rule.DeadlineSettings;
import safeguarding.platform.rehearsal.WithoutBackgroundWork;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;

/** The database counts working days as the rules do. */
@QuarkusTest
@TestProfile(WithoutBackgroundWork.class)
@RealServers(service = "conference", broker = false)
class CountedWorkingDaysTest {

    @Inject
    CountedWorkingDays counted;

    @Inject
    BankHolidayTables tables;

    @Inject
    DeadlineSettings settings;

    @Inject
    Sql sql;

    @Test
    void countsEveryDayOfTheTableAsTheRuleDoes() {
        var holidays = tables.version(settings.calendar()).orElseThrow();
        var rule = new WorkingDays(holidays);
        var byDay = countedByDay();

        assertThat(byDay.keySet()).contains(holidays.from(), holidays.to());
        var nth = rule.isWorkingDay(holidays.from()) ? 1 : 0;
        for (var day = holidays.from().plusDays(1); !day.isAfter(holidays.to()); day = day.plusDays(1)) {
            nth += rule.isWorkingDay(day) ? 1 : 0;
            assertThat(byDay).containsEntry(day, nth);
        }
    }

    @Test
    void putsEveryLimitOnTheDayOfTheRule() {
        var rule = new WorkingDays(tables.version(settings.calendar()).orElseThrow());
        var byDay = countedByDay();
        for (var start = LocalDate.of(2012, 5, 1); start.getYear() < 2028; start = start.plusDays(1)) {
            for (int limit : new int[] {10, 15, 20}) {
                var due = rule.plus(start, limit);
                assertThat(requireNonNull(byDay.get(due)) - requireNonNull(byDay.get(start)))
                        .isEqualTo(limit);
                assertThat(requireNonNull(byDay.get(due.minusDays(1))) - requireNonNull(byDay.get(start)))
                        .isLessThan(limit);
            }
        }
    }

    private Map<LocalDate, Integer> countedByDay() {
        var byDay = new HashMap<LocalDate, Integer>();
        sql.list(counted.query(), row -> Map.entry(row.getObject(1, LocalDate.class), row.getInt(2)))
                .forEach(entry -> byDay.put(entry.getKey(), entry.getValue()));
        return byDay;
    }
}
