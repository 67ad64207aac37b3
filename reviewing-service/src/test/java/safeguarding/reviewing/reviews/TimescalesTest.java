package safeguarding.reviewing.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import safeguarding.platform.problem.ProblemException;

class TimescalesTest {

    private final RulesInForce rules = new RulesInForce();

    @ParameterizedTest
    @CsvFileSource(resources = "/rules/workingday_vectors.csv", numLinesToSkip = 1)
    void countsWorkingDaysAsTheVectorsSay(
            LocalDate start, String weekday, LocalDate ten, LocalDate fifteen, LocalDate twenty, LocalDate fortyFive) {
        for (var rule : new String[] {"C1.1", "C1.10", "C2.8-distributed", "C2.9"}) {
            assertThat(rules.of(rule, start).dueOn()).as(rule).isEqualTo(twenty);
        }
        assertThat(rules.of("C2.8-written", start).dueOn()).isEqualTo(fifteen);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/rules/month_vectors.csv", numLinesToSkip = 1)
    void countsMonthsAsTheVectorsSay(LocalDate start, LocalDate three, LocalDate six) {
        for (var rule : new String[] {"C1.2", "C1.7-first", "C2.13", "C3-lasting"}) {
            assertThat(rules.of(rule, start).dueOn()).as(rule).isEqualTo(three);
        }
        for (var rule : new String[] {"C1.3", "C1.7-later"}) {
            assertThat(rules.of(rule, start).dueOn()).as(rule).isEqualTo(six);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C1.1           | 2013-11-28 | 2013-12-30 | 20 working days after the entry into care of 28 November 2013; 25 December and 26 December are bank holidays
            C1.2           | 2013-11-30 | 2014-02-28 | 3 months after the first review of 30 November 2013; February 2014 ends on day 28
            C1.3           | 2013-11-28 | 2014-05-28 | 6 months after the review before of 28 November 2013
            C1.4-iro       | 2013-12-20 | 2013-12-20 | 0 days after the day by which the IRO asks for a review of 20 December 2013
            C1.4-detention | 2014-01-01 | 2013-12-31 | 1 day before the end of the detention of 1 January 2014
            C1.6           | 2024-02-29 | 2025-02-28 | 12 months after the last review that was a meeting of 29 February 2024; February 2025 ends on day 28
            C2.2-told      | 2013-12-24 | 2013-12-30 | 2 working days after the entry into care of 24 December 2013; 25 December and 26 December are bank holidays
            C2.2-allocated | 2013-08-23 | 2013-09-02 | 5 working days after the entry into care of 23 August 2013; 26 August is a bank holiday
            C2.5           | 2013-08-28 | 2013-08-22 | 3 working days before the review of 28 August 2013; 26 August is a bank holiday
            C2.6           | 2013-11-28 | 2013-12-05 | 5 working days after the review of 28 November 2013
            C2.7           | 2013-11-28 | 2013-12-05 | 5 working days after the receipt of the decisions of 28 November 2013
            C2.13          | 2013-11-30 | 2014-02-28 | 3 months after the first review or its last day of 30 November 2013; February 2014 ends on day 28
            C2.13-sooner   | 2013-11-28 | 2013-11-28 | 0 days after the second review that came sooner of 28 November 2013
            C3-first       | 2013-11-28 | 2013-12-05 | 1 week after the start of the placement of 28 November 2013
            C3-first-year  | 2013-11-28 | 2014-01-09 | 6 weeks after the visit or change before (first year of the placement) of 28 November 2013
            C3-later       | 2013-11-28 | 2014-01-09 | 6 weeks after the visit or change before (after the first year of the placement) of 28 November 2013
            C3-reg24       | 2013-11-28 | 2013-12-26 | 4 weeks after the visit or change before (with a temporarily approved carer) of 28 November 2013
            """)
    void explainsEachDueDateInASentence(String rule, LocalDate start, LocalDate dueOn, String sentence) {
        var due = rules.of(rule, start);

        assertThat(due.dueOn()).isEqualTo(dueOn);
        assertThat(due.sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource
    void hasARowForEachTimescaleOfReviews(ReviewTimescale timescale) {
        assertThat(rules.has(timescale.rule().id())).isTrue();
    }

    @Test
    void refusesWhatStartedBeforeTheRegulations() {
        assertThat(rules.of("C1.3", LocalDate.of(2011, 4, 1)).dueOn()).isEqualTo("2011-10-01");
        assertThatThrownBy(() -> rules.of("C1.3", LocalDate.of(2011, 3, 31)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("not in force");
    }
}
