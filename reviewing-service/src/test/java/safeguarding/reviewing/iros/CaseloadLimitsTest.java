package safeguarding.reviewing.iros;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.testing.repository.DomainTable;

class CaseloadLimitsTest {

    private static final CaseloadLimits HANDBOOK = new CaseloadLimits(50, 70);

    @TestFactory
    Stream<DynamicTest> warnOutside50To70InProportion() {
        return DomainTable.isTrue(
                "docs/domain/reviewing.md",
                "### Caseload",
                row -> assertThat(Codes.of(HANDBOOK.judge(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(0)))))
                        .isEqualTo(row.get(2)));
    }

    @Test
    void areNotTurnedRound() {
        assertThat(new CaseloadLimits(60, 60).judge(60, 100)).isEqualTo(CaseloadStanding.WITHIN);
        assertThatThrownBy(() -> new CaseloadLimits(70, 50)).isInstanceOf(IllegalArgumentException.class);
    }
}
