package safeguarding.audit.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.neighbours.AuditStanding;
import safeguarding.audit.neighbours.KnownAudit;

class FindingRulesTest {

    @ParameterizedTest
    @CsvSource({
        "4, 10, 6, 10, 60, true",
        "4, 10, 5, 10, 60, false",
        "6, 10, 6, 10, 60, false",
        "7, 10, 6, 10, 60, false",
        "0, 10, 1, 10, 0, true",
        "0, 10, 0, 10, 0, false",
        "2, 4, 3, 5, 60, true",
        "2, 3, 4, 6, 60, false",
        "1, 2, 0, 0, 0, false",
        "9, 10, 10, 10, 100, true",
        "9, 10, 99, 100, 100, false"
    })
    void improvesWhatIsBetterThanBeforeAndReachesTheTarget(
            int before, int nBefore, int after, int nAfter, double target, boolean improved) {
        assertThat(FindingRules.improved(new Counted(before, nBefore), new Counted(after, nAfter), target))
                .isEqualTo(improved);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,     false
            false, false
            true,  true
            """)
    void closesByAnImprovementOnly(@Nullable Boolean improved, boolean closes) {
        var last = improved == null ? null : reAudit(improved);

        assertThat(FindingRules.mayClose(last).isPermitted()).isEqualTo(closes);
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTED, 2013-06-04, true, CHILD_PROTECTION_PLAN, true",
        "CLOSED, 2013-06-04, true, CHILD_PROTECTION_PLAN, true",
        "IN_FIELDWORK, 2013-06-04, true, CHILD_PROTECTION_PLAN, false",
        "CANCELLED, 2013-06-04, true, CHILD_PROTECTION_PLAN, false",
        "REPORTED, 2013-06-03, true, CHILD_PROTECTION_PLAN, false",
        "REPORTED, 2013-06-04, false, CHILD_PROTECTION_PLAN, false",
        "REPORTED, 2013-06-04, true, LOOKED_AFTER, false"
    })
    void isFollowedUpByALaterAuditOfItsLike(
            AuditStanding standing, LocalDate startsOn, boolean sameTheme, CaseKind kind, boolean follows) {
        var theme = UUID.randomUUID();
        var found = audit(theme, CaseKind.CHILD_PROTECTION_PLAN, LocalDate.of(2013, 6, 3), AuditStanding.REPORTED);
        var again = audit(sameTheme ? theme : UUID.randomUUID(), kind, startsOn, standing);

        assertThat(FindingRules.mayFollowUp(found, again).isPermitted()).isEqualTo(follows);
    }

    private static ReAudit reAudit(boolean improved) {
        var counted = new Counted(1, 2);
        return new ReAudit(UUID.randomUUID(), LocalDate.of(2013, 11, 1), counted, counted, true, null, improved, "S1");
    }

    private static KnownAudit audit(UUID theme, CaseKind kind, LocalDate startsOn, AuditStanding standing) {
        return new KnownAudit(
                UUID.randomUUID(),
                "2013-14/01",
                "An audit",
                UUID.randomUUID(),
                theme,
                kind,
                UUID.randomUUID(),
                1,
                List.of(),
                startsOn,
                startsOn.plusMonths(2),
                10,
                0,
                null,
                false,
                standing);
    }
}
