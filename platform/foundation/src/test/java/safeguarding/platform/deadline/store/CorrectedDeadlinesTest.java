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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.Deadline.State;
import safeguarding.platform.deadline.DeadlineCorrections;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.deadline.KnownDeadlines;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.rehearsal.WithoutBackgroundWork;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.MovableClock;

@QuarkusTest
@TestProfile(WithoutBackgroundWork.class)
@RealServers(service = "conference", broker = false)
class CorrectedDeadlinesTest {

    private static final LocalDate DISCUSSION = LocalDate.of(2013, 8, 12);
    private static final UUID CHILD = UUID.randomUUID();
    private static final LocalDate DUE = LocalDate.of(2013, 9, 3);

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineCorrections corrections;

    @Inject
    KnownDeadlines known;

    @Inject
    DeadlineSweep sweep;

    @Inject
    Sql sql;

    @Inject
    MovableClock clock;

    private final DeadlineSubject conference =
            new DeadlineSubject("conference", Identifiers.next(), Set.of(CHILD), "north-east");

    @BeforeEach
    void openIt() {
        clock.restartAt(Instant.parse("2013-08-12T09:00:00Z"));
        QuarkusTransaction.requiringNew().run(() -> deadlines.open("B1.3", conference, DISCUSSION));
    }

    @Test
    void countsFromTheCorrectedDay() {
        correct(DISCUSSION, LocalDate.of(2013, 8, 13), null);

        assertThat(deadline().dueOn()).isEqualTo(LocalDate.of(2013, 9, 4));
        assertThat(deadline().state()).isEqualTo(State.OPEN);
        assertThat(told()).containsExactly("deadline-opened", "deadline-moved");
    }

    @Test
    void isLateWhenItCountsFromAnEarlierDayThanWasThought() {
        met(DUE);

        correct(DISCUSSION, LocalDate.of(2013, 8, 9), DUE);

        assertThat(deadline().state()).isEqualTo(State.MET_LATE);
        assertThat(told()).containsExactly("deadline-opened", "deadline-met", "deadline-met-late");
        assertThat(deadlines.of(conference.aggregateId())).hasSize(1);
    }

    @Test
    void isDueAgainWhenItWasNotMetAfterAllAndBecomesOverdue() {
        met(DUE);

        correct(DISCUSSION, DISCUSSION, null);
        clock.moveTo(Instant.parse("2013-09-04T09:00:00Z"));
        sweep.sweep();

        assertThat(deadline().state()).isEqualTo(State.OVERDUE);
        assertThat(told())
                .startsWith("deadline-opened", "deadline-met", "deadline-reopened")
                .endsWith("deadline-overdue");
    }

    @Test
    void isWithdrawnWhenTheCorrectedDayLiesBeforeTheRule() {
        correct(DISCUSSION, LocalDate.of(2009, 8, 12), null);

        assertThat(deadline().state()).isEqualTo(State.WITHDRAWN);
        assertThat(told()).containsExactly("deadline-opened", "deadline-withdrawn");
    }

    @Test
    void isAboutTheOtherChildrenWhenOneWasNamedInError() {
        var other = UUID.randomUUID();
        var both = new DeadlineSubject("conference", Identifiers.next(), Set.of(CHILD, other), "north-east");
        QuarkusTransaction.requiringNew().run(() -> {
            deadlines.open("B1.3", both, DISCUSSION);
            deadlines.open("B1.4", both, DUE);
            deadlines.met(both.aggregateId(), "B1.4", DUE.plusDays(3));
        });

        QuarkusTransaction.requiringNew().run(() -> corrections.noLongerAbout(both.aggregateId(), CHILD));
        QuarkusTransaction.requiringNew().run(() -> corrections.noLongerAbout(both.aggregateId(), other));

        assertThat(deadlines.of(both.aggregateId()))
                .extracting(deadline -> deadline.subject().childIds())
                .containsOnly(Set.of(other));
        assertThat(deadlines.of(both.aggregateId()))
                .extracting(Deadline::state)
                .containsExactlyInAnyOrder(State.OPEN, State.MET);
        assertThat(deadlines.of(both.aggregateId()).stream()
                        .flatMap(deadline -> Told.about(sql, deadline.id()).stream())
                        .map(Told::event))
                .containsExactlyInAnyOrder(
                        "deadline-opened", "deadline-moved", "deadline-opened", "deadline-met", "deadline-met");
    }

    @Test
    void whatDiffersInNothingEmitsNothing() {
        correct(DISCUSSION, DISCUSSION, null);
        correct(DISCUSSION.plusDays(5), DISCUSSION, null);

        assertThat(told()).containsExactly("deadline-opened");
    }

    @Test
    void isKnownAsItWasBeforeTheCorrection() {
        clock.moveTo(Instant.parse("2013-08-20T09:00:00Z"));
        correct(DISCUSSION, LocalDate.of(2013, 8, 13), null);

        assertThat(dueAsKnownOn(LocalDate.of(2013, 8, 11))).isEmpty();
        assertThat(dueAsKnownOn(LocalDate.of(2013, 8, 19))).containsExactly(DUE);
        assertThat(dueAsKnownOn(LocalDate.of(2013, 8, 20))).containsExactly(LocalDate.of(2013, 9, 4));
    }

    private List<LocalDate> dueAsKnownOn(LocalDate day) {
        return known.about(List.of(conference.aggregateId()), KnownOn.of(day, clock)).stream()
                .map(Deadline::dueOn)
                .toList();
    }

    private void correct(LocalDate countedFrom, LocalDate startsOn, @Nullable LocalDate metOn) {
        QuarkusTransaction.requiringNew()
                .run(() -> corrections.correct(conference.aggregateId(), "B1.3", countedFrom, startsOn, metOn));
    }

    private void met(LocalDate on) {
        QuarkusTransaction.requiringNew().run(() -> deadlines.met(conference.aggregateId(), "B1.3", on));
    }

    private Deadline deadline() {
        return deadlines.of(conference.aggregateId(), "B1.3").orElseThrow();
    }

    private List<String> told() {
        return Told.about(sql, deadline().id()).stream().map(Told::event).toList();
    }
}
