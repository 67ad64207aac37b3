package safeguarding.licensing.law.bothsides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.licensing.law.limits.Limit;
import safeguarding.licensing.law.limits.Limits;

/**
 * Every row of {@code limits.csv} has a lawful case at the limit and an unlawful one next to it. A row without them fails,
 * and so does a case that breaks anything else.
 */
class EveryLimitTest {

    @TestFactory
    Stream<DynamicNode> hasBothItsSides() {
        return Limits.commencing(EmploymentSides.COMMENCEMENT).all().stream()
                .map(limit -> DynamicContainer.dynamicContainer(limit.id(), tests(limit)));
    }

    private static Stream<DynamicTest> tests(Limit limit) {
        var sides = sides(limit);
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest(
                        "has both",
                        () -> assertThat(sides)
                                .extracting(side -> side.broken().isEmpty())
                                .contains(true, false))),
                sides.stream()
                        .map(side -> DynamicTest.dynamicTest(
                                side.name(),
                                () -> assertThat(side.outcome())
                                        .isEqualTo(new Outcome(side.broken().isEmpty(), side.broken())))));
    }

    private static List<Side> sides(Limit limit) {
        return Stream.of(
                        new EmploymentSides(limit).sides(limit.kind()),
                        new PerformanceSides(limit).sides(limit.kind()),
                        new NeedSides(limit).sides(limit.kind()))
                .flatMap(List::stream)
                .toList();
    }
}
