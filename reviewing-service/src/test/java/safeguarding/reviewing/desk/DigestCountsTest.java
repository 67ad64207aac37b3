package safeguarding.reviewing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a digest counts, on both sides of each boundary. */
class DigestCountsTest {

    private static final LocalDate DAY = LocalDate.of(2013, 11, 28);

    @Test
    void partsWhatIsOverdueDueTodayAndDueLater() {
        var counts = counted(
                null,
                new DeskMatter("midway-check", DAY.minusDays(1), 2),
                new DeskMatter("midway-check", DAY, 3),
                new DeskMatter("midway-check", DAY.plusDays(1), 5),
                new DeskMatter("next-visit", DAY.minusDays(1), 7),
                new DeskMatter("next-visit", DAY, 11),
                new DeskMatter("consultation-answer", DAY.plusDays(1), 13));

        assertThat(counts).isEqualTo(new DigestCounts(4, 1, 2, 7, 9, 3, 11, 5, 13, 2));
    }

    @Test
    void callsNewlyOverdueWhatWasNotOnTheDayComparedWith() {
        var friday = DAY.minusDays(3);
        var matters = new DeskMatter[] {
            new DeskMatter("midway-check", friday.minusDays(1), 2),
            new DeskMatter("midway-check", friday, 3),
            new DeskMatter("next-visit", DAY.minusDays(1), 5),
            new DeskMatter("next-visit", DAY, 7)
        };

        assertThat(counted(friday, matters).newlyOverdue()).isEqualTo(8);
        assertThat(counted(null, matters).newlyOverdue()).isEqualTo(10);
    }

    @Test
    void tellsSomethingOnceThereIsAMatterOrAReview() {
        assertThat(DigestCounts.of(DAY, null, 3, 0, List.of(), 0).tellSomething())
                .isFalse();
        assertThat(DigestCounts.of(DAY, null, 3, 0, List.of(), 1).tellSomething())
                .isTrue();
        for (var on : List.of(DAY.minusDays(1), DAY, DAY.plusDays(1))) {
            for (var kind : List.of("child-seen-alone", "objection")) {
                assertThat(DigestCounts.of(DAY, null, 3, 0, List.of(new DeskMatter(kind, on, 1)), 0)
                                .tellSomething())
                        .isTrue();
            }
        }
    }

    private static DigestCounts counted(@Nullable LocalDate comparedWith, DeskMatter... matters) {
        return DigestCounts.of(DAY, comparedWith, 4, 1, List.of(matters), 2);
    }
}
