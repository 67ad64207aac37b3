package safeguarding.licensing.performances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.law.schedule.Schedule;
import safeguarding.licensing.neighbours.KnownProduction;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.platform.problem.ProblemException;

class FollowingContentTest {

    private static final LocalDate TODAY = LocalDate.parse("2015-12-20");

    @Test
    void isForTheDaysOfTheProductionInItsTerm() {
        var next = content().during(term("2016-01-02", "2016-01-04"), production(), TODAY);

        assertThat(next.performances()).isEqualTo(days("2016-01-02", "2016-01-04"));
        assertThat(next.rehearsals()).isEqualTo(days("2016-01-03"));
    }

    @Test
    void isReceivedAndPlannedAnew() {
        var next = content().during(term("2016-01-01", "2016-01-31"), production(), TODAY);

        assertThat(next.receivedOn()).isEqualTo(TODAY);
        assertThat(next.lateReason()).isNull();
        assertThat(next.plan()).isNull();
        assertThat(next.nightWork()).isEmpty();
        assertThat(next.nature()).isEqualTo("Dances.");
        assertThat(next.birthProofSeenOn()).isEqualTo(content().birthProofSeenOn());
    }

    @Test
    void isNotThereWithoutAPerformanceInItsTerm() {
        var term = term("2016-01-05", "2016-01-31");

        assertThatThrownBy(() -> content().during(term, production(), TODAY)).isInstanceOf(ProblemException.class);
    }

    private static PerformanceContent content() {
        return new PerformanceContent(
                LocalDate.parse("2015-11-20"),
                "Ill.",
                days("2015-11-28"),
                days(),
                "Dances.",
                days("2015-11-28"),
                "Broadcast live.",
                days(),
                new Arrangements(null, "Of the theatre.", "At home.", "By car."),
                false,
                List.of(),
                List.of(),
                List.of(),
                LocalDate.parse("2015-11-20"),
                LocalDate.parse("2015-11-20"),
                new PlannedSchedule(Schedule.of(List.of()), null));
    }

    private static KnownProduction production() {
        return new KnownProduction(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "stage",
                List.of("936"),
                days("2015-11-28", "2016-01-01", "2016-01-02", "2016-01-04"),
                days("2015-11-20", "2016-01-03"),
                false);
    }

    private static LicenceTerm term(String from, String to) {
        return new LicenceTerm(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static SortedSet<LocalDate> days(String... days) {
        var all = new TreeSet<LocalDate>();
        Set.of(days).forEach(day -> all.add(LocalDate.parse(day)));
        return all;
    }
}
