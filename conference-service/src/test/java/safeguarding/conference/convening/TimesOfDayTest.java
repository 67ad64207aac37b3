package safeguarding.conference.convening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.neighbours.ChairAnswer.Suitable;

class TimesOfDayTest {

    private static final LocalDate THURSDAY = LocalDate.parse("2013-11-28");
    private static final Instant BEFORE = Instant.parse("2013-11-01T00:00:00Z");

    private final UUID chair = UUID.randomUUID();
    private final TimesOfDay times =
            new TimesOfDay(List.of(LocalTime.of(13, 30), LocalTime.of(9, 30)), Duration.ofHours(2));

    @Test
    void offersEachTimeOfTheDayInItsOrder() {
        assertThat(starts(THURSDAY, BEFORE))
                .containsExactly(Instant.parse("2013-11-28T09:30:00Z"), Instant.parse("2013-11-28T13:30:00Z"));
    }

    @Test
    void countsInTheTimeOfEngland() {
        assertThat(starts(LocalDate.parse("2014-03-31"), BEFORE)).contains(Instant.parse("2014-03-31T08:30:00Z"));
    }

    @Test
    void leavesOutWhatHasPassed() {
        assertThat(starts(THURSDAY, Instant.parse("2013-11-28T09:30:00Z")))
                .containsExactly(Instant.parse("2013-11-28T13:30:00Z"));
    }

    @Test
    void leavesOutATimeOfWhichAPartIsTaken() {
        assertThat(starts(THURSDAY, BEFORE, taken("2013-11-28T11:29:00Z", "2013-11-28T13:30:00Z")))
                .containsExactly(Instant.parse("2013-11-28T13:30:00Z"));
    }

    @Test
    void letsOneConferenceFollowOnAnother() {
        assertThat(starts(THURSDAY, BEFORE, taken("2013-11-28T11:30:00Z", "2013-11-28T13:30:00Z")))
                .hasSize(2);
    }

    private List<Instant> starts(LocalDate day, Instant after, Engagement... taken) {
        var suitable = List.of(new Suitable(chair, "S1", 1, List.of()));
        return times.on(day, after, false, suitable, List.of(taken))
                .map(FreeSlot::startsAt)
                .toList();
    }

    private Engagement taken(String from, String until) {
        return new Engagement(chair, UUID.randomUUID(), Instant.parse(from), Instant.parse(until));
    }
}
