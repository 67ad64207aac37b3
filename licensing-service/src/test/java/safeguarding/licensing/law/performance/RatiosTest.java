package safeguarding.licensing.law.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.licensing.law.fixture.Answers.breaches;
import static safeguarding.licensing.law.fixture.Answers.open;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.limits.Limits;

class RatiosTest {

    private final Ratios ratios = new Ratios(Limits.commencing(null));

    @Test
    void sayHowManyChildrenAreTooMany() {
        assertThat(ratios.chaperone(LocalDate.of(2016, 1, 4), 12, false)).isInstanceOf(Lawfulness.Lawful.class);
        assertThat(breaches(ratios.chaperone(LocalDate.of(2016, 1, 4), 4, true))
                        .getFirst()
                        .sentence())
                .isEqualTo("4 children in the care of one chaperone who also teaches; at most 3 children.");
    }

    @Test
    void areNotDecidedBeforeTheirRulesAreLoaded() {
        assertThat(open(ratios.chaperone(LocalDate.of(2015, 2, 5), 1, false)))
                .extracting(note -> note.rule())
                .containsExactly("H9");
        assertThat(open(ratios.teacher(LocalDate.of(2015, 2, 5), 1, true)))
                .extracting(note -> note.rule())
                .containsExactly("H8");
    }
}
