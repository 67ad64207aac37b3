package safeguarding.platform.deadline.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.deadline.calendar.BankHolidayTables;
import safeguarding.platform.deadline.calendar.BankHolidays;
import safeguarding.platform.problem.ProblemException;

class RuleSetsTest {

    private static List<Timescale> timescales = List.of();

    private final BankHolidays holidays =
            new BankHolidayTables().version("ew-2026-08-07").orElseThrow();
    private final RuleSets sets = new RuleSets(timescales, Map.of());

    @BeforeAll
    static void readTheTable() throws IOException {
        try (var in = RuleSetsTest.class.getResourceAsStream("/rules/timescales.csv")) {
            timescales = TimescaleTable.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/rules/month_vectors.csv", numLinesToSkip = 1)
    void addsMonthsAsTheVectorsSay(LocalDate start, LocalDate three, LocalDate six) {
        assertThat(due("B1.5", start).dueOn()).isEqualTo(three);
        assertThat(due("B1.6", start).dueOn()).isEqualTo(six);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            B1.3  | 2013-08-12 | 2013-09-03 | 15 working days after the strategy discussion of 12 August 2013; 26 August is a bank holiday
            B1.3  | 2025-06-05 | 2025-06-26 | 15 working days after the strategy discussion of 5 June 2025
            B1.3  | 2013-12-16 | 2014-01-09 | 15 working days after the strategy discussion of 16 December 2013; 25 December, 26 December and 1 January are bank holidays
            B1.1  | 2013-12-24 | 2013-12-27 | 1 working day after the referral of 24 December 2013; 25 December and 26 December are bank holidays
            B1.5  | 2013-11-30 | 2014-02-28 | 3 months after the initial conference of 30 November 2013; February 2014 ends on day 28
            B1.5  | 2013-11-28 | 2014-02-28 | 3 months after the initial conference of 28 November 2013
            B1.11 | 2013-11-28 | 2014-01-09 | 6 weeks after the core group of 28 November 2013
            C4.1  | 2014-04-22 | 2014-10-20 | 26 weeks beginning with the day of issue of 22 April 2014
            B2.8  | 2013-12-27 | 2013-12-25 | 48 hours before the conference of 27 December 2013
            """)
    void explainsEachDueDateInASentence(String rule, LocalDate start, LocalDate dueOn, String sentence) {
        var due = due(rule, start);

        assertThat(due.dueOn()).isEqualTo(dueOn);
        assertThat(due.sentence()).isEqualTo(sentence);
    }

    @Test
    void countsWorkingDaysBackwardsForWhatIsDueBefore() {
        var report = new Timescale(
                "current",
                "C2.5",
                "report",
                "the review",
                3,
                Timescale.Unit.WD,
                Timescale.Direction.MIN_BEFORE,
                null,
                null,
                true,
                "Handbook",
                2,
                false);

        var due = new RuleSet("current", List.of(report)).workOut("C2.5", LocalDate.of(2013, 8, 28), holidays);

        assertThat(due.dueOn()).isEqualTo(LocalDate.of(2013, 8, 22));
        assertThat(due.sentence())
                .isEqualTo("3 working days before the review of 28 August 2013; 26 August is a bank holiday");
    }

    @Test
    void namesTheCalendarOnlyWhereBankHolidaysPlayAPart() {
        assertThat(due("B1.3", LocalDate.of(2013, 8, 12)).calendarVersion()).isEqualTo("ew-2026-08-07");
        assertThat(due("B1.5", LocalDate.of(2013, 8, 12)).calendarVersion()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2013-12-31,2014-01-02,first edition", "2014-01-01,2014-01-06,second edition"})
    void takesTheEditionThatWasInForceOnTheStart(LocalDate start, LocalDate dueOn, String citation) {
        assertThat(due("B2.9", start).dueOn()).isEqualTo(dueOn);
        assertThat(due("B2.9", start).timescale().citation()).isEqualTo(citation);
    }

    @Test
    void refusesAStartBeforeTheRuleWasInForce() {
        assertThat(due("B1.2", LocalDate.of(2013, 4, 15)).dueOn()).isEqualTo(LocalDate.of(2013, 6, 19));
        assertThatThrownBy(() -> due("B1.2", LocalDate.of(2013, 4, 14)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.rule())
                                .isEqualTo(new ProblemException.Rule("B1.2", "Working Together 2013/15/18/23")))
                .hasMessageContaining("not in force");
    }

    @Test
    void aRuleThatTheServiceDoesNotHaveIsAMistakeOfOurs() {
        assertThatThrownBy(() -> due("Z9", LocalDate.of(2013, 8, 12))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNeverDueSoonBeforeItHasBegun() {
        assertThat(due("B1.3", LocalDate.of(2013, 8, 12)).dueSoonOn()).isEqualTo(LocalDate.of(2013, 8, 29));
        assertThat(due("B1.1", LocalDate.of(2013, 8, 12)).dueSoonOn()).isEqualTo(LocalDate.of(2013, 8, 12));
        assertThat(due("B2.8", LocalDate.of(2013, 8, 12)).dueSoonOn()).isEqualTo(LocalDate.of(2013, 8, 7));
    }

    @Test
    void aSuppositionDiffersInWhatItNamesOnly() {
        var supposition = sets.named("ten-days").orElseThrow();

        assertThat(supposition
                        .workOut("B1.3", LocalDate.of(2013, 8, 12), holidays)
                        .dueOn())
                .isEqualTo(LocalDate.of(2013, 8, 27));
        assertThat(supposition.workOut("B1.4", LocalDate.of(2013, 8, 12), holidays))
                .isEqualTo(due("B1.4", LocalDate.of(2013, 8, 12)));
        assertThat(sets.named("unheard-of")).isEmpty();
    }

    @Test
    void localPracticeIsASetting() {
        var elsewhere = new RuleSets(timescales, Map.of("B1.9", 12));

        assertThat(elsewhere
                        .current()
                        .workOut("B1.9", LocalDate.of(2013, 8, 12), holidays)
                        .dueOn())
                .isEqualTo(LocalDate.of(2013, 8, 29));
        assertThat(due("B1.9", LocalDate.of(2013, 8, 12)).dueOn()).isEqualTo(LocalDate.of(2013, 8, 27));
    }

    @Test
    void guidanceIsNoSetting() {
        assertThatThrownBy(() -> new RuleSets(timescales, Map.of("B1.3", 20)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("B1.3");
    }

    @Test
    void hoursThatAreNoWholeDaysCannotBeCountedFromADate() {
        assertThatThrownBy(() -> new Timescale(
                        "current",
                        "X",
                        "x",
                        "the x",
                        36,
                        Timescale.Unit.HOUR,
                        Timescale.Direction.MAX,
                        null,
                        null,
                        true,
                        "x",
                        1,
                        false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private DueDate due(String rule, LocalDate start) {
        return sets.current().workOut(rule, start, holidays);
    }
}
