package safeguarding.conference.chairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.neighbours.ChairAnswer;
import safeguarding.conference.neighbours.ChairAnswer.Suitable;
import safeguarding.conference.neighbours.ChairAnswer.Unsuitable;
import safeguarding.conference.neighbours.ChairQuestion;

class ChairAllocationTest {

    private static final LocalDate DAY = LocalDate.of(2013, 12, 10);

    @Test
    void refusesAChairWhoManagesTheTeamOfTheCase() {
        var chair = chair("S1", new LineManagement(List.of("ne-assessment-1"), List.of()), 10);

        assertThat(judge(chair, null, Map.of())).isInstanceOfSatisfying(Unsuitable.class, answer -> {
            assertThat(answer.ruleId()).isEqualTo("B2.5");
            assertThat(answer.citation()).contains("Working Together");
        });
    }

    @Test
    void refusesAChairWhoManagesTheKeyWorker() {
        var chair = chair("S1", new LineManagement(List.of(), List.of("S1042")), 10);

        assertThat(judge(chair, null, Map.of())).isInstanceOf(Unsuitable.class);
    }

    @Test
    void takesAChairWhoManagesAnotherTeam() {
        var chair = chair("S1", new LineManagement(List.of("sw-assessment"), List.of("S7")), 10);

        assertThat(judge(chair, null, Map.of())).isInstanceOf(Suitable.class);
    }

    @ParameterizedTest
    @CsvSource({"2, 0, true", "2, 1, true", "2, 2, false", "2, 3, false", "0, 0, false"})
    void respectsTheCapacityOfTheMonth(int capacity, int load, boolean suitable) {
        var chair = chair("S1", nobody(), capacity);

        assertThat(judge(chair, null, Map.of(chair.id(), load)) instanceof Suitable)
                .isEqualTo(suitable);
    }

    @ParameterizedTest
    @CsvSource({"2013-12-10, true", "2013-12-09, false", "2014-01-01, true"})
    void needsARegisteredSocialWorkerOnTheDay(LocalDate registeredTo, boolean suitable) {
        var chair = Chair.register(
                "S1",
                new ChairDetails(
                        new ChairName("Helen", "Marsh"),
                        new Remit(List.of("north-east"), 5, LocalDate.of(2010, 1, 1), null),
                        new Registration("SW1", LocalDate.of(2010, 1, 1), registeredTo),
                        nobody()),
                DAY);

        assertThat(judge(chair, null, Map.of()) instanceof Suitable).isEqualTo(suitable);
    }

    @Test
    void prefersTheChairOfTheConferenceBeforeAndSaysWhy() {
        var free = chair("S1", nobody(), 20);
        var before = chair("S2", nobody(), 2);
        var manager = chair("S0", new LineManagement(List.of("ne-assessment-1"), List.of()), 20);

        var ranked =
                new ChairAllocation(question(before.id()), Map.of(before.id(), 1)).rank(List.of(manager, free, before));

        assertThat(ranked.stream().map(ChairAnswer::chairId)).containsExactly(before.id(), free.id(), manager.id());
        assertThat(((Suitable) ranked.getFirst()).because().getFirst()).contains("B2.5");
    }

    private static ChairAnswer judge(Chair chair, @Nullable UUID previous, Map<UUID, Integer> load) {
        return new ChairAllocation(question(previous), load).judge(chair);
    }

    private static ChairQuestion question(@Nullable UUID previous) {
        return new ChairQuestion(
                UUID.randomUUID(), DAY, "north-east", Set.of("ne-assessment-1"), Set.of("S1042"), previous);
    }

    private static LineManagement nobody() {
        return new LineManagement(List.of(), List.of());
    }

    private static Chair chair(String staffId, LineManagement management, int capacity) {
        return Chair.register(
                staffId,
                new ChairDetails(
                        new ChairName("Helen", "Marsh"),
                        new Remit(List.of("north-east"), capacity, LocalDate.of(2010, 1, 1), null),
                        new Registration("SW1", LocalDate.of(2010, 1, 1), null),
                        management),
                DAY);
    }
}
