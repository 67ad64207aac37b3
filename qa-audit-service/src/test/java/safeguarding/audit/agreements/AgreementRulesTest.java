package safeguarding.audit.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementRulesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,          2013-04-01, -,          true
            -,          2013-04-01, 2013-04-01, true
            -,          2013-04-01, 2013-03-31, false
            2013-04-01, 2013-04-02, -,          true
            2013-04-01, 2013-04-01, -,          false
            2013-04-01, 2013-03-31, -,          false
            2013-04-01, 2014-04-01, 2014-03-31, false
            """)
    void termsFollowEachOther(@Nullable LocalDate before, LocalDate from, @Nullable LocalDate to, boolean follows) {
        var earlier = before == null ? null : new AgreementTerm(before, before, null);

        assertThat(AgreementRules.mayFollow(earlier, new AgreementTerm(from, from, to))
                        .isPermitted())
                .isEqualTo(follows);
    }
}
