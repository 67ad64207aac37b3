package safeguarding.licensing.law.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.law.fixture.Schools;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.limits.Limit;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.limits.Regime;
import safeguarding.licensing.law.performance.PerformanceHours;

/** No lawful schedule is refused and no unlawful one passes: the check and the walk find the same, breach by breach. */
class PerformanceAgreementTest {

    private static final int CASES = 4000;
    private static final long SEED = 2014;

    private final Map<String, Integer> met = new HashMap<>();
    private int lawful;

    @Test
    void findsTheSameBreachesAsAWalkOverTheMinutes() {
        var law = new PerformanceHours(Limits.commencing(null));
        var cases = new PerformanceCases(new Random(SEED), Schools.calendar(2024, 2028));
        var schoolDays = EmploymentAgreementTest.schoolDays();
        for (int i = 0; i < CASES; i++) {
            var child = cases.next();
            var walked = new PerformanceWalk(child, schoolDays).breaches();
            assertThat(checked(law.check(child)))
                    .describedAs("case %d of seed %d", i, SEED)
                    .isEqualTo(walked);
            lawful += walked.isEmpty() ? 1 : 0;
            walked.forEach(breach -> met.merge(breach.substring(0, breach.indexOf('|')), 1, Integer::sum));
        }
        coversBothSides();
    }

    /** Chance has to bring enough on each side, or the agreement says nothing. */
    private void coversBothSides() {
        assertThat(lawful).isGreaterThan(CASES / 6);
        assertThat(met.keySet()).containsAll(ids());
        assertThat(met.values()).allSatisfy(times -> assertThat(times).isGreaterThan(4));
    }

    private static List<String> ids() {
        return Limits.commencing(null).all().stream()
                .filter(limit -> limit.regime() == Regime.PERFORMANCE_2014)
                .filter(limit -> limit.kind().sense() != LimitKind.Sense.MEASURE)
                .filter(limit -> !Set.of("H3", "H5", "H9").contains(limit.rule()))
                .filter(limit -> limit.kind() != LimitKind.CHILDREN_PER_TEACHER
                        && limit.kind() != LimitKind.CHILDREN_OF_LIKE_LEVEL_PER_TEACHER)
                .map(Limit::id)
                .toList();
    }

    private static Set<String> checked(Lawfulness answer) {
        return switch (answer) {
            case Lawfulness.Lawful fine -> Set.of();
            case Lawfulness.NotDecidable open -> Set.of("not decidable");
            case Lawfulness.Breached breached -> texts(breached);
        };
    }

    private static Set<String> texts(Lawfulness.Breached breached) {
        var texts = new TreeSet<String>();
        breached.breaches()
                .forEach(breach -> texts.add("%s|%s|%s|%d"
                        .formatted(
                                breach.id(),
                                breach.when().first(),
                                breach.when().last(),
                                breach.found().amount())));
        assertThat(texts).describedAs("none twice").hasSameSizeAs(breached.breaches());
        return texts;
    }
}
