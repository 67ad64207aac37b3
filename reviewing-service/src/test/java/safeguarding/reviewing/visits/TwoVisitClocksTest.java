package safeguarding.reviewing.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownCare.KnownEpisode;
import safeguarding.reviewing.reviews.RulesInForce;

/** The clock of visits and a diary that somebody keeps by hand agree, whatever care a child had. */
class TwoVisitClocksTest {

    private static final LocalDate START = LocalDate.of(2013, 6, 3);
    private static final int CHILDREN = 3_000;

    private final VisitClock clock = new VisitClock(new RulesInForce()::of);

    @Test
    void agree() {
        for (int child = 0; child < CHILDREN; child++) {
            var random = new Random(child);
            var care = care(random);
            @Nullable LocalDate review = random.nextInt(4) == 0 ? null : START.plusDays(random.nextInt(60));
            var seen = seen(random);
            var until = START.plusDays(random.nextInt(900));

            assertThat(told(new VisitFacts(START, null, Stretch.of(care), review, List.copyOf(seen)), until))
                    .as("child %d with %s, reviewed on %s, seen on %s", child, care.episodes(), review, seen)
                    .isEqualTo(new SecondVisitClock(care, review, seen).diary(until));
        }
    }

    private List<String> told(VisitFacts facts, LocalDate until) {
        var told = new ArrayList<String>();
        for (var judged : clock.judged(facts, until)) {
            if (judged.seenOn() != null) {
                told.add(judged.seenOn() + " for " + dueOn(judged.due()));
            }
        }
        told.add("next " + dueOn(clock.next(facts, until).orElse(null)));
        return told;
    }

    private static @Nullable LocalDate dueOn(@Nullable VisitDue due) {
        return due == null ? null : due.dueOn();
    }

    private static TreeSet<LocalDate> seen(Random random) {
        var seen = new TreeSet<LocalDate>();
        var day = START.plusDays(random.nextInt(12));
        for (int i = random.nextInt(20); i > 0; i--) {
            seen.add(day);
            day = day.plusDays(1 + random.nextInt(random.nextBoolean() ? 10 : 110));
        }
        return seen;
    }

    private static KnownCare care(Random random) {
        var episodes = new ArrayList<KnownEpisode>();
        var day = START;
        for (int i = random.nextInt(6); i >= 0; i--) {
            episodes.add(episode(random, day, episodes));
            day = day.plusDays(1 + random.nextInt(random.nextBoolean() ? 20 : 300));
        }
        return new KnownCare(UUID.randomUUID(), UUID.randomUUID(), START, null, episodes, List.of());
    }

    private static KnownEpisode episode(Random random, LocalDate day, List<KnownEpisode> before) {
        var status = List.of("C1", "C2", "V2", "V4").get(random.nextInt(4));
        var place = List.of("U6", "U4", "P1", "P1", "T1", "K2").get(random.nextInt(6));
        var carer = before.isEmpty() || random.nextBoolean()
                ? "carer-" + random.nextInt(3)
                : Objects.requireNonNull(before.getLast()).carer();
        @Nullable Integer regulation = random.nextInt(5) == 0 ? (random.nextBoolean() ? 19 : 24) : null;
        return new KnownEpisode(day, status, place, carer, random.nextInt(3) == 0, regulation);
    }
}
