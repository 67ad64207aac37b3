package safeguarding.platform.deadline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.Deadline.State;
import safeguarding.platform.deadline.DeadlineSeries;
import safeguarding.platform.deadline.DeadlineSeries.Turn;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.deadline.DeadlinesOfHistory;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.rehearsal.WithoutBackgroundWork;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.MovableClock;

/** B1.11 of the test's rules: 6 weeks. */
@QuarkusTest
@TestProfile(WithoutBackgroundWork.class)
@RealServers(service = "conference", broker = false)
class DeadlineSeriesTest {

    private static final String RULE = "B1.11";

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineSeries series;

    @Inject
    DeadlinesOfHistory history;

    @Inject
    DeadlineSweep sweep;

    @Inject
    Sql sql;

    @Inject
    MovableClock clock;

    private final DeadlineSubject plan =
            new DeadlineSubject("plan", Identifiers.next(), Set.of(UUID.randomUUID()), "north-east");

    @BeforeEach
    void restart() {
        clock.restartAt(Instant.parse("2013-09-01T09:00:00Z"));
    }

    @Test
    void opensTheNextWhenOneIsMet() {
        count(turn("2013-09-01", null));
        count(turn("2013-09-01", "2013-10-01"), turn("2013-10-01", null));

        assertThat(standing()).containsExactly("2013-09-01 MET 2013-10-01", "2013-10-01 OPEN null");
    }

    @Test
    void takesInWhatIsRecordedLateBetweenOthers() {
        count(turn("2013-09-01", "2013-12-01"), turn("2013-12-01", null));
        count(turn("2013-09-01", "2013-10-01"), turn("2013-10-01", "2013-12-01"), turn("2013-12-01", null));

        assertThat(standing())
                .containsExactly("2013-09-01 MET 2013-10-01", "2013-10-01 MET_LATE 2013-12-01", "2013-12-01 OPEN null");
    }

    @Test
    void waitsAgainForTheOneBeforeWhenTheLastIsTakenBack() {
        count(turn("2013-09-01", "2013-10-01"), turn("2013-10-01", null));
        count(turn("2013-09-01", null));

        assertThat(standing()).containsExactly("2013-09-01 OPEN null");
        assertThat(deadlines.of(plan.aggregateId())).map(Deadline::state).contains(State.WITHDRAWN);
    }

    @Test
    void keepsTheIdentityOfWhatCountsFromAnotherDay() {
        count(turn("2013-09-01", "2013-10-01"), turn("2013-10-01", null));
        var before = pending().id();
        count(turn("2013-09-01", "2013-10-04"), turn("2013-10-04", null));

        assertThat(standing()).containsExactly("2013-09-01 MET 2013-10-04", "2013-10-04 OPEN null");
        assertThat(pending().id()).isEqualTo(before);
    }

    @Test
    void writesNothingWhereNothingDiffers() {
        count(turn("2013-09-01", "2013-10-01"), turn("2013-10-01", null));
        count(turn("2013-09-01", "2013-10-01"), turn("2013-10-01", null));

        assertThat(told(pending())).containsExactly("deadline-opened");
    }

    @Test
    void announcesTheOneThatIsMissed() {
        count(turn("2013-09-01", null));
        clock.moveTo(Instant.parse("2013-10-14T09:00:00Z"));
        sweep.sweep();

        assertThat(told(pending())).contains("deadline-opened", "deadline-overdue");
    }

    @Test
    void endsWithWhatWasMet() {
        count(turn("2013-09-01", "2013-10-01"), turn("2013-10-01", null));
        count(turn("2013-09-01", "2013-10-01"));

        assertThat(standing()).containsExactly("2013-09-01 MET 2013-10-01");
    }

    @Test
    void keepsWhatHasPassedOfAHistoryAsFactsAndAnnouncesNothing() {
        clock.moveTo(Instant.parse("2013-12-20T09:00:00Z"));
        takeIn(List.of(turn("2013-09-01", null)), List.of(turn("2013-09-01", "2013-10-01"), turn("2013-10-01", null)));
        sweep.sweep();

        assertThat(standing()).containsExactly("2013-09-01 MET 2013-10-01", "2013-10-01 OVERDUE null");
        assertThat(deadlines.of(plan.aggregateId()).stream().flatMap(deadline -> told(deadline).stream()))
                .containsExactlyInAnyOrder("deadline-met", "deadline-opened");
    }

    @Test
    void announcesOfAHistoryWhatIsStillToCome() {
        clock.moveTo(Instant.parse("2013-10-02T09:00:00Z"));
        takeIn(List.of(turn("2013-10-01", null)));
        clock.moveTo(Instant.parse("2013-12-20T09:00:00Z"));
        sweep.sweep();

        assertThat(told(pending())).contains("deadline-overdue");
    }

    @Test
    void goesOnWithAHistoryThatIsTakenInAnew() {
        clock.moveTo(Instant.parse("2013-12-20T09:00:00Z"));
        takeIn(List.of(turn("2013-09-01", "2013-10-01"), turn("2013-10-01", null)));
        var before = pending().id();
        takeIn(List.of(turn("2013-09-01", "2013-10-01"), turn("2013-10-01", "2013-11-04"), turn("2013-11-04", null)));

        assertThat(standing())
                .containsExactly("2013-09-01 MET 2013-10-01", "2013-10-01 MET 2013-11-04", "2013-11-04 OVERDUE null");
        assertThat(pending().id()).isNotEqualTo(before);
    }

    @SafeVarargs
    private final void takeIn(List<Turn>... counted) {
        QuarkusTransaction.requiringNew()
                .run(() -> history.takeIn(() -> {
                    Stream.of(counted).forEach(turns -> series.count(RULE, plan, turns));
                    return counted.length;
                }));
    }

    private void count(Turn... turns) {
        QuarkusTransaction.requiringNew().run(() -> series.count(RULE, plan, List.of(turns)));
    }

    private static Turn turn(String startsOn, @Nullable String metOn) {
        return new Turn(LocalDate.parse(startsOn), metOn == null ? null : LocalDate.parse(metOn));
    }

    private Stream<String> standing() {
        return deadlines.of(plan.aggregateId()).stream()
                .filter(deadline -> deadline.state() != State.WITHDRAWN)
                .map(deadline -> deadline.startsOn() + " " + deadline.state() + " " + deadline.metOn());
    }

    private Deadline pending() {
        return deadlines.of(plan.aggregateId(), RULE).orElseThrow();
    }

    private List<String> told(Deadline deadline) {
        return Told.about(sql, deadline.id()).stream().map(Told::event).toList();
    }
}
