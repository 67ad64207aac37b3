package safeguarding.reviewing.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.testing.repository.DomainTable;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownCare.KnownEpisode;

/** C2.13: by when a plan for permanence is in place. */
class SecondReviewDayTest {

    private final RulesInForce rules = new RulesInForce();

    @TestFactory
    Stream<DynamicTest> isTheDayOfThePage() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### Permanence by the second review", row -> {
            var started = LocalDate.parse(row.get(0));
            var chain = ReviewChain.open(UUID.randomUUID(), UUID.randomUUID(), "north-east", started);
            var care = new KnownCare(
                    chain.periodId(),
                    chain.childId(),
                    started,
                    null,
                    List.of(new KnownEpisode(started, row.get(1), "U6", "carer-1", false, null)),
                    List.of());
            var reviews = Arrays.stream(row.get(2).split(", "))
                    .filter(day -> !day.isEmpty())
                    .map(day -> LookedAfterReview.held(chain.identity(), HeldReview.on(LocalDate.parse(day))))
                    .toList();

            var second = new SecondReviewDay(rules)
                    .of(ChainFacts.of(care, chain, reviews, rules), LocalDate.parse(row.get(3)));

            assertThat(second.map(day -> day.by().toString()).orElse("")).isEqualTo(row.get(4));
        });
    }
}
