package safeguarding.audit.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedbackRulesTest {

    private static final Audience CHILDREN = new Audience(List.of(new Asked(Respondent.CHILD, 20)));

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            CHILD,  2013-09-01, -,          true
            CHILD,  2013-08-31, -,          false
            CHILD,  2013-11-01, 2013-11-01, true
            CHILD,  2013-11-02, 2013-11-01, false
            PARENT, 2013-10-01, -,          false
            """)
    void isOfThoseWhoWereAskedWhileTheyWereAsked(
            Respondent from, LocalDate heardOn, @Nullable LocalDate closedOn, boolean answers) {
        assertThat(FeedbackRules.answers(CHILDREN, LocalDate.of(2013, 9, 1), closedOn, from, heardOn)
                        .isPermitted())
                .isEqualTo(answers);
    }
}
