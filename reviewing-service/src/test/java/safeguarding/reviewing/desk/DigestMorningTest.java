package safeguarding.reviewing.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.deadline.calendar.BankHolidayTables;
import safeguarding.platform.deadline.calendar.BankHolidays;
import safeguarding.platform.deadline.calendar.WorkingDays;
import safeguarding.platform.rule.WorkingDayCalendar;
import safeguarding.platform.testing.repository.DomainTable;
import safeguarding.platform.time.CivilTime;

/** When digests are due, over clock changes and bank holidays. */
class DigestMorningTest {

    private static final BankHolidays TABLE =
            new BankHolidayTables().version("ew-2026-08-07").orElseThrow();
    private static final Duration STEP = Duration.ofMinutes(15);

    @TestFactory
    Stream<DynamicTest> comeAtTheHourOnWorkingDays() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### When digests are due", row -> {
            var due = morning(Integer.parseInt(row.get(1))).dueAt(Instant.parse(row.get(0)));
            assertThat(due.map(LocalDate::toString).orElse("")).isEqualTo(row.get(2));
        });
    }

    /** Whoever looks every quarter of an hour for five years finds each working day, from its hour on, and no other. */
    @Test
    void comeOnEachWorkingDayFromItsHourToItsEnd() {
        var random = new Random(20261128);
        for (int round = 0; round < 6; round++) {
            var hour = random.nextInt(24);
            var first = LocalDate.of(2024, 1, 1);
            var end = LocalDate.of(2029, 1, 1);
            var due = looksOf(hour, CivilTime.startOf(first), CivilTime.startOf(end));

            assertThat(due.keySet())
                    .containsExactlyElementsOf(first.datesUntil(end)
                            .filter(new WorkingDays(TABLE)::isWorkingDay)
                            .collect(Collectors.toList()));
            due.forEach((day, looks) -> {
                var opens = day.atTime(hour, 0).atZone(CivilTime.ZONE).toInstant();
                assertThat(looks.first()).describedAs("first look of %s", day).isEqualTo(opens);
                assertThat(looks.count())
                        .describedAs("looks without a gap until the end of %s", day)
                        .isEqualTo(Duration.between(opens, CivilTime.endOf(day)).dividedBy(STEP));
            });
        }
    }

    @Test
    void comeFromMondayToFridayWhereBankHolidaysAreNotKnown() {
        var morning = morning(7);

        assertThat(morning.dueAt(Instant.parse("2029-12-25T12:00:00Z"))).contains(LocalDate.of(2029, 12, 25));
        assertThat(morning.dueAt(Instant.parse("2029-12-22T12:00:00Z"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 24})
    void areNotSetToAnHourThatNoDayHas(int hour) {
        assertThatThrownBy(() -> morning(hour))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("safeguarding.iro-digest.hour");
    }

    private record Looks(Instant first, long count) {}

    private static TreeMap<LocalDate, Looks> looksOf(int hour, Instant from, Instant until) {
        var morning = morning(hour);
        var found = new TreeMap<LocalDate, Looks>();
        for (var now = from; now.isBefore(until); now = now.plus(STEP)) {
            var look = new Looks(now, 1);
            morning.dueAt(now)
                    .ifPresent(day -> found.merge(
                            day, look, (before, one) -> new Looks(before.first(), before.count() + one.count())));
        }
        return found;
    }

    private static DigestMorning morning(int hour) {
        return new DigestMorning(hour, new Loaded());
    }

    /** The calendar of the table that is loaded. */
    private static final class Loaded implements WorkingDayCalendar {

        @Override
        public int between(LocalDate dueOn, LocalDate heldOn) {
            return new WorkingDays(TABLE).between(dueOn, heldOn);
        }

        @Override
        public boolean knows(LocalDate day) {
            return !day.isBefore(TABLE.from()) && !day.isAfter(TABLE.to());
        }

        @Override
        public boolean isBankHoliday(LocalDate day) {
            return TABLE.days().contains(day);
        }
    }
}
