package safeguarding.reviewing.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The clock against a second, independent calculation. The number of a history names it and makes it again. */
class TwoClocksTest {

    private static final int HISTORIES = 600;
    private static final int DAYS = 1_100;

    private final ReviewClock clock = new ReviewClock(new RulesInForce());

    @Test
    void agreeOnWhatIsDueAndOnWhatWasInTime() {
        for (int number = 0; number < HISTORIES; number++) {
            var facts = new RandomCare(number).facts();
            for (int days = 0; days < DAYS; days += 157) {
                agree(number, facts, facts.care().startedOn().plusDays(days));
            }
        }
    }

    @Test
    void noExemptionEverMovesWhatIsOverdueAndNoTriggerPutsAnythingOff() {
        for (int number = 0; number < HISTORIES; number++) {
            var facts = new RandomCare(number).facts();
            for (int days = 0; days < DAYS; days += 157) {
                var asAt = facts.care().startedOn().plusDays(days);
                var plain = new ReviewFacts(facts.care(), facts.reviews(), List.of(), List.of()).by(asAt);
                var due = due(plain, asAt);
                var late = new Exemption(due.plusDays(1), due.plusDays(100), "abroad");
                assertThat(due(InCare.excused(plain, late), asAt.isAfter(late.grantedOn()) ? asAt : late.grantedOn()))
                        .as("history %d at %s", number, asAt)
                        .isEqualTo(due(plain, asAt.isAfter(late.grantedOn()) ? asAt : late.grantedOn()));
                assertThat(due(InCare.broughtForward(plain, facts.triggers().toArray(BroughtForward[]::new)), asAt))
                        .as("history %d at %s", number, asAt)
                        .isBeforeOrEqualTo(due);
            }
        }
    }

    private void agree(int number, ReviewFacts facts, LocalDate asAt) {
        var second = new SecondClock(facts).walkTo(asAt);
        assertThat(due(facts, asAt)).as("history %d at %s", number, asAt).isEqualTo(second.due());
        assertThat(clock.judged(facts, asAt).stream()
                        .filter(judged -> judged.openedOn() != null)
                        .map(JudgedReview::inTime))
                .as("reviews of history %d at %s", number, asAt)
                .isEqualTo(second.inTime());
    }

    private LocalDate due(ReviewFacts facts, LocalDate asAt) {
        return clock.next(facts, asAt).orElseThrow().dueOn();
    }
}
