package safeguarding.licensing.dailyrecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.testing.repository.DomainTable;

class DailyRecordRulesTest {

    @TestFactory
    Stream<DynamicTest> keepRecordsToTheEndOfTheSixthMonth() {
        return DomainTable.isTrue(
                "docs/domain/licensing-performances.md",
                "### Until when records are kept",
                DailyRecordRulesTest::isKept);
    }

    private static void isKept(List<String> row) {
        var lastPerformance = LocalDate.parse(row.getFirst());
        var last = LocalDate.parse(row.getLast());

        assertThat(DailyRecordRules.keptUntil(lastPerformance)).isEqualTo(last);
        assertThat(DailyRecordRules.stillKept(lastPerformance, last).isPermitted())
                .isTrue();
        assertThat(DailyRecordRules.stillKept(lastPerformance, last.plusDays(1)).isPermitted())
                .isFalse();
    }
}
