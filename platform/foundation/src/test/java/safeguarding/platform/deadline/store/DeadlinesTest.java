package safeguarding.platform.deadline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.Deadline.State;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.rehearsal.WithoutBackgroundWork;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.time.MovableClock;

@QuarkusTest
@TestProfile(WithoutBackgroundWork.class)
@RealServers(service = "conference", broker = false)
class DeadlinesTest {

    private static final LocalDate STRATEGY_DISCUSSION = LocalDate.of(2013, 8, 12);
    private static final LocalDate DUE = LocalDate.of(2013, 9, 3);
    private static final LocalDate DUE_UNDER_TEN_DAYS = LocalDate.of(2013, 8, 27);

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineSweep sweep;

    @Inject
    RecomputingDeadlines recomputing;

    @Inject
    Sql sql;

    @Inject
    MovableClock clock;

    private final DeadlineSubject conference = conference();

    @BeforeEach
    void beginOnTheDayOfTheStrategyDiscussion() {
        clock.restartAt(Instant.parse("2013-08-12T09:00:00Z"));
    }

    @Test
    void explainsItself() {
        var deadline = open("B1.3", conference);

        assertThat(deadline.dueOn()).isEqualTo(DUE);
        assertThat(deadline.sentence())
                .endsWith("the strategy discussion of 12 August 2013; 26 August is a bank holiday");
        assertThat(deadlines.of(conference.aggregateId(), "B1.3")).contains(deadline);
        assertThat(told(deadline)).containsExactly("deadline-opened");
    }

    @Test
    void aClockThatJumpsAnnouncesEverythingInOrderAtItsOwnInstant() {
        var later = open("B1.3", conference);
        var sooner = open("B1.4", conference);

        jumpTo("2013-10-01T12:00:00Z");

        assertThat(sql.list(
                        "select * from event_journal where aggregate_id in (?, ?) and event_name <> 'deadline-opened'"
                                + " order by seq",
                        row -> tuple(
                                row.getString("event_name"),
                                row.getObject("aggregate_id"),
                                row.getTimestamp("recorded_at").toInstant().toString(),
                                row.getString("occurred_on")),
                        sooner.id(),
                        later.id()))
                .containsExactly(
                        tuple("deadline-due-soon", sooner.id(), "2013-08-21T23:00:00Z", "2013-08-22"),
                        tuple("deadline-overdue", sooner.id(), "2013-08-27T23:00:00Z", "2013-08-28"),
                        tuple("deadline-due-soon", later.id(), "2013-08-28T23:00:00Z", "2013-08-29"),
                        tuple("deadline-overdue", later.id(), "2013-09-03T23:00:00Z", "2013-09-04"));
        assertThat(state(later)).isEqualTo(State.OVERDUE);
    }

    @Test
    void theWholeDueDayIsInTime() {
        var deadline = open("B1.3", conference);

        jumpTo("2013-09-03T22:59:50Z");
        assertThat(state(deadline)).isEqualTo(State.OPEN);
        jumpTo("2013-09-03T23:00:00Z");
        assertThat(state(deadline)).isEqualTo(State.OVERDUE);
    }

    @Test
    void sweepersAtTheSameTimeAnnounceNothingTwice() throws Exception {
        var opened = new ArrayList<Deadline>();
        for (int i = 0; i < 40; i++) {
            opened.add(open("B1.3", conference()));
        }
        clock.moveTo(Instant.parse("2013-10-01T12:00:00Z"));

        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> sweeping = sweep::sweep;
            for (var done : threads.invokeAll(List.of(sweeping, sweeping, sweeping, sweeping))) {
                done.get();
            }
        }
        sweep.sweep();

        assertThat(opened)
                .allSatisfy(deadline -> assertThat(told(deadline))
                        .containsExactly("deadline-opened", "deadline-due-soon", "deadline-overdue"));
    }

    @Test
    void aSweepThatDiesBeforeItsEventIsWrittenHasChangedNothing() throws SQLException {
        var deadline = open("B1.3", conference);
        var role = RunningServers.database("conference").runtimeRole();
        clock.moveTo(Instant.parse("2013-10-01T12:00:00Z"));
        asOwner("revoke insert on event_journal from " + role);
        try {
            assertThatThrownBy(sweep::sweep).isInstanceOf(RuntimeException.class);
            assertThat(state(deadline)).isEqualTo(State.OPEN);
        } finally {
            asOwner("grant insert on event_journal to " + role);
        }

        sweep.sweep();

        assertThat(told(deadline)).containsExactly("deadline-opened", "deadline-due-soon", "deadline-overdue");
    }

    @Test
    void whatChangesNothingEmitsNothing() {
        var deadline = open("B1.3", conference);
        open("B1.3", conference);
        met(DUE);
        met(DUE);
        open("B1.3", conference);

        assertThat(told(deadline)).containsExactly("deadline-opened", "deadline-met");
        assertThat(deadlines.of(conference.aggregateId())).hasSize(1);
    }

    @Test
    void movesWhenItCountsFromAnotherDay() {
        var deadline = open("B1.3", conference);
        jumpTo("2013-09-10T09:00:00Z");

        var moved = QuarkusTransaction.requiringNew()
                .call(() -> deadlines.open("B1.3", conference, LocalDate.of(2013, 9, 2)));
        jumpTo("2013-09-24T09:00:00Z");

        assertThat(moved.id()).isEqualTo(deadline.id());
        assertThat(moved.state()).isEqualTo(State.OPEN);
        assertThat(told(deadline))
                .containsExactly(
                        "deadline-opened",
                        "deadline-due-soon",
                        "deadline-overdue",
                        "deadline-moved",
                        "deadline-due-soon",
                        "deadline-overdue");
        assertThat(Told.about(sql, deadline.id()).get(3).data()).contains("\"previousDueOn\": \"2013-09-03\"");
    }

    @Test
    void isMetInTimeOnItsDueDayAndLateOnTheNext() {
        var deadline = open("B1.3", conference);
        met(DUE);
        assertThat(state(deadline)).isEqualTo(State.MET);

        met(DUE.plusDays(1));
        jumpTo("2013-10-01T12:00:00Z");

        assertThat(state(deadline)).isEqualTo(State.MET_LATE);
        assertThat(told(deadline)).containsExactly("deadline-opened", "deadline-met", "deadline-met-late");
        assertThat(Told.about(sql, deadline.id()).getLast().data()).contains("\"daysLate\": 1");
    }

    @Test
    void whatIsWithdrawnIsNeverDueAndItsReasonStaysHere() {
        var deadline = open("B1.3", conference);
        QuarkusTransaction.requiringNew()
                .run(() -> deadlines.withdraw(conference.aggregateId(), "B1.3", "the family has moved away"));
        jumpTo("2013-10-01T12:00:00Z");

        assertThat(told(deadline)).containsExactly("deadline-opened", "deadline-withdrawn");
        assertThat(Told.about(sql, deadline.id()).getLast().data()).doesNotContain("family");
    }

    @Test
    void importedHistoryAnnouncesNothingThatHasPassed() {
        clock.moveTo(Instant.parse("2013-11-28T09:00:00Z"));
        var passed = QuarkusTransaction.requiringNew()
                .call(() -> deadlines.openFromHistory("B1.3", conference, STRATEGY_DISCUSSION));
        var met = QuarkusTransaction.requiringNew()
                .call(() -> deadlines.metInHistory("B1.4", conference, STRATEGY_DISCUSSION, LocalDate.of(2013, 9, 1)));
        sweep.sweep();

        assertThat(passed.state()).isEqualTo(State.OVERDUE);
        assertThat(told(passed)).containsExactly("deadline-opened");
        assertThat(told(met)).containsExactly("deadline-met-late");
    }

    @Test
    void whatIsOpenedTooLateIsAnnouncedAsOverdueAtOnceAndNotAsDueSoon() {
        clock.moveTo(Instant.parse("2013-11-28T09:00:00Z"));
        var deadline = open("B1.3", conference);
        jumpTo("2013-11-28T09:01:00Z");

        assertThat(told(deadline)).containsExactly("deadline-opened", "deadline-overdue");
        assertThat(Told.about(sql, deadline.id())).extracting(Told::recordedAt).isSorted();
    }

    @Test
    void workedOutAgainWithItsOwnCalendarItComesOutTheSame() {
        var deadline = open("B1.3", conference);

        assertThat(recomputing.suppose(deadline.id(), "current", deadline.calendarVersion()))
                .isEqualTo(deadline);
        QuarkusTransaction.requiringNew().run(() -> recomputing.apply(deadline.id(), 0, "current", null));
        assertThat(told(deadline)).containsExactly("deadline-opened");
    }

    @Test
    void underOtherRulesItMovesOnlyWhenTheyAreApplied() {
        var deadline = open("B1.3", conference);

        assertThat(recomputing.suppose(deadline.id(), "ten-days", null).dueOn()).isEqualTo(DUE_UNDER_TEN_DAYS);
        assertThat(deadlines.of(conference.aggregateId(), "B1.3")).contains(deadline);

        QuarkusTransaction.requiringNew().run(() -> recomputing.apply(deadline.id(), 0, "ten-days", null));
        assertThat(told(deadline)).containsExactly("deadline-opened", "deadline-recomputed");
        assertThat(deadlines.of(conference.aggregateId(), "B1.3").orElseThrow().dueOn())
                .isEqualTo(DUE_UNDER_TEN_DAYS);
    }

    @Test
    void saysBeforehandWhatCannotBeWorkedOut() {
        assertThat(deadlines.canWorkOut("B1.3", STRATEGY_DISCUSSION)).isTrue();
        assertThat(deadlines.canWorkOut("B1.3", LocalDate.of(2011, 12, 31))).isFalse();
        assertThat(deadlines.canWorkOut("B1.2", LocalDate.of(2013, 4, 14))).isFalse();
    }

    private Deadline open(String rule, DeadlineSubject subject) {
        return QuarkusTransaction.requiringNew().call(() -> deadlines.open(rule, subject, STRATEGY_DISCUSSION));
    }

    private void met(LocalDate on) {
        QuarkusTransaction.requiringNew().run(() -> deadlines.met(conference.aggregateId(), "B1.3", on));
    }

    private void jumpTo(String instant) {
        clock.moveTo(Instant.parse(instant));
        sweep.sweep();
    }

    private State state(Deadline deadline) {
        return deadlines
                .of(deadline.subject().aggregateId(), deadline.ruleId())
                .orElseThrow()
                .state();
    }

    private List<String> told(Deadline deadline) {
        return Told.about(sql, deadline.id()).stream().map(Told::event).toList();
    }

    private static DeadlineSubject conference() {
        return new DeadlineSubject("conference", Identifiers.next(), Set.of(UUID.randomUUID()), "north-east");
    }

    private static void asOwner(String statement) throws SQLException {
        try (var connection = RunningServers.asOwner("conference");
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
