package safeguarding.reviewing.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import safeguarding.platform.testing.repository.DomainTable;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownCare.KnownEpisode;
import safeguarding.reviewing.reviews.RulesInForce;

/** C3 as docs/domain/reviewing.md tells it. */
class VisitClockTest {

    private final RulesInForce rules = new RulesInForce();
    private final VisitClock clock = new VisitClock(rules::of);

    @TestFactory
    Stream<DynamicTest> saysByWhenAChildIsVisited() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### By when a child is visited", row -> {
            var facts = facts(row.get(0), row.get(1), row.get(2));
            var next = clock.next(facts, LocalDate.parse(row.get(3)));
            assertThat(next.map(VisitClockTest::told).orElse("")).isEqualTo(row.get(4));
        });
    }

    @Test
    void judgesEachVisitByWhatHeldOnItsDay() {
        var facts = facts("2013-06-03 C1 U6/a", "", "2013-06-10; 2013-07-22; 2013-09-03");

        assertThat(clock.judged(facts, LocalDate.of(2013, 9, 3)).stream().map(JudgedVisit::late))
                .containsExactly(false, false, true);
        assertThat(clock.judged(facts, LocalDate.of(2013, 9, 2)).stream().map(JudgedVisit::late))
                .containsExactly(false, false);
        assertThat(clock.judged(facts, LocalDate.of(2013, 10, 15))).hasSize(3);
        assertThat(clock.judged(facts, LocalDate.of(2013, 10, 16)).getLast().seenOn())
                .isNull();
    }

    @Test
    void whatWasMissedWhenTheChildLeftStaysMissed() {
        var onTheDay = facts("2013-06-03 C1 U6/a until 2013-06-10", "", "");
        var afterIt = facts("2013-06-03 C1 U6/a until 2013-06-11", "", "");

        assertThat(clock.missed(onTheDay, LocalDate.of(2014, 1, 1))).isEmpty();
        assertThat(clock.missed(afterIt, LocalDate.of(2014, 1, 1)).map(VisitClockTest::told))
                .contains("C3-first by 2013-06-10");
    }

    @Test
    void aVisitOutsideOfCareCountsForNothing() {
        var care = care("2013-06-03 C1 U6/a until 2013-08-01");

        assertThat(VisitFacts.of(care, Optional.empty(), List.of()).seenOn()).isEmpty();
        assertThat(clock.next(facts("2013-06-03 C1 U6/a", "", ""), LocalDate.of(2013, 6, 2)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachTimescaleHasARow(VisitTimescale timescale) {
        assertThat(rules.has(timescale.rule().id())).isTrue();
    }

    private static String told(VisitDue due) {
        return due.timescale().rule().id() + " by " + due.dueOn();
    }

    private static VisitFacts facts(String episodes, String firstReview, String seenOn) {
        var care = care(episodes);
        return new VisitFacts(
                care.startedOn(),
                care.endedOn(),
                Stretch.of(care),
                firstReview.isEmpty() ? null : LocalDate.parse(firstReview),
                seenOn.isEmpty()
                        ? List.of()
                        : Arrays.stream(seenOn.split("; "))
                                .map(LocalDate::parse)
                                .toList());
    }

    private static KnownCare care(String text) {
        var parts = text.split(" until ");
        @Nullable LocalDate endedOn = parts.length == 1 ? null : LocalDate.parse(parts[1]);
        var episodes =
                Arrays.stream(parts[0].split("; ")).map(VisitClockTest::episode).toList();
        return new KnownCare(
                UUID.randomUUID(), UUID.randomUUID(), episodes.getFirst().startedOn(), endedOn, episodes, List.of());
    }

    private static KnownEpisode episode(String text) {
        var word = text.split(" ");
        var placement = word[2].split("/", -1);
        var further = word.length == 3 ? "" : word[3];
        return new KnownEpisode(
                LocalDate.parse(word[0]),
                word[1],
                placement[0],
                placement[1],
                further.equals("lasting"),
                further.matches("\\d+") ? Integer.valueOf(further) : null);
    }
}
