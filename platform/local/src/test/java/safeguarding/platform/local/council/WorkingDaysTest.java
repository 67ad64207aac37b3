package safeguarding.platform.local.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final Path TABLE = Path.of("../foundation/src/main/resources/calendar/ew-2026-08-07.json");

    @ParameterizedTest
    @CsvSource({"2012-05-25, 10, 2012-06-12", "2013-08-12, 15, 2013-09-03", "2013-11-28, 20, 2013-12-30"})
    void countsAsTheRulesDo(LocalDate start, int count, LocalDate end) {
        assertThat(WorkingDays.after(start, count)).isEqualTo(end);
        assertThat(WorkingDays.before(end, count)).isEqualTo(start);
    }

    @Test
    void hasTheBankHolidaysOfTheTableThatTheServicesCountBy() throws IOException {
        var table = Files.readString(TABLE);

        assertThat(LocalDate.of(2012, 1, 1).datesUntil(LocalDate.of(2015, 1, 1)))
                .filteredOn(day -> day.getDayOfWeek().getValue() < 6)
                .allSatisfy(day ->
                        assertThat(WorkingDays.include(day)).as("%s", day).isEqualTo(!table.contains(day.toString())));
    }
}
