package safeguarding.platform.deadline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.rehearsal.WithoutBackgroundWork;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.time.MovableClock;

/** Two sweepers whose transactions die again and again, as they do when a process is killed: months pass meanwhile. */
@QuarkusTest
@TestProfile(WithoutBackgroundWork.class)
@RealServers(service = "conference", broker = false)
class DeadlineSweepCutOffTest {

    private static final int DEADLINES = 120;
    private static final int CUTS = 8;

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineSweep sweep;

    @Inject
    Sql sql;

    @Inject
    MovableClock clock;

    private final AtomicInteger cutOff = new AtomicInteger();

    @BeforeEach
    void begin() {
        clock.restartAt(Instant.parse("2013-08-12T09:00:00Z"));
    }

    @Test
    @Timeout(120)
    void announceEveryStepOnceAndInTheOrderOfTheirInstantsWhateverDies() throws Exception {
        // given: each on a day of its own, so that each step is a transaction
        var opened = new ArrayList<Deadline>();
        for (int i = 0; i < DEADLINES; i++) {
            opened.add(open(LocalDate.of(2013, 8, 12).plusDays(i)));
        }
        clock.moveTo(Instant.parse("2014-06-01T12:00:00Z"));
        var before = last();

        // when
        try (var threads = Executors.newFixedThreadPool(2);
                var cutter = RunningServers.postgres().connectAsSuperuser("conference")) {
            cutter.setAutoCommit(false);
            letNobodyWriteTheJournal(cutter);
            Callable<Integer> stubborn = this::sweepUntilNothingIsLeft;
            var sweepers = List.of(threads.submit(stubborn), threads.submit(stubborn));
            for (int i = 0; i < CUTS; i++) {
                cutOneOff(cutter);
                letNobodyWriteTheJournal(cutter);
            }
            cutter.rollback();
            for (var sweeper : sweepers) {
                sweeper.get();
            }
        }
        sweep.sweep();

        // then
        assertThat(cutOff).as("transactions that died").hasValueGreaterThanOrEqualTo(CUTS);
        assertThat(opened)
                .allSatisfy(deadline -> assertThat(
                                Told.about(sql, deadline.id()).stream().map(Told::event))
                        .containsExactly("deadline-opened", "deadline-due-soon", "deadline-overdue"));
        assertThat(sql.list(
                        "select recorded_at from event_journal where seq > ? and aggregate_type = 'deadline' order by"
                                + " seq",
                        row -> row.getTimestamp(1).toInstant(),
                        before))
                .hasSizeGreaterThanOrEqualTo(2 * DEADLINES)
                .isSorted();
    }

    private int sweepUntilNothingIsLeft() {
        while (pending() > 0) {
            try {
                sweep.sweep();
            } catch (RuntimeException died) {
                cutOff.incrementAndGet();
            }
        }
        return cutOff.get();
    }

    private long pending() {
        try {
            return sql.one(
                    "select count(*) from deadline where next_at is not null and next_at <= ?",
                    row -> row.getLong(1),
                    clock.instant());
        } catch (RuntimeException died) {
            return 1;
        }
    }

    private static void letNobodyWriteTheJournal(Connection cutter) throws SQLException {
        try (var statement = cutter.createStatement()) {
            statement.execute("lock table event_journal in share mode");
        }
    }

    /** Ends whoever waits, in the middle of a transaction, to write the journal, and lets the others go on. */
    private void cutOneOff(Connection cutter) throws SQLException {
        try (var statement = cutter.createStatement()) {
            var done = false;
            while (!done && pending() > 0) {
                try (var row = statement.executeQuery(
                        """
                        select count(pg_terminate_backend(a.pid)) from pg_stat_activity a
                        where a.usename = '%s' and exists (select 1 from pg_locks l where l.pid = a.pid
                            and l.relation = 'event_journal'::regclass and not l.granted)\
                        """.formatted(RunningServers.database("conference").runtimeRole()))) {
                    row.next();
                    done = row.getLong(1) > 0;
                }
                statement.execute("select pg_stat_clear_snapshot()");
            }
        }
        cutter.rollback();
    }

    private long last() {
        return sql.one("select coalesce(max(seq), 0) from event_journal", row -> row.getLong(1));
    }

    private Deadline open(LocalDate day) {
        var subject = new DeadlineSubject("conference", Identifiers.next(), Set.of(UUID.randomUUID()), "north-east");
        return QuarkusTransaction.requiringNew().call(() -> deadlines.open("B1.3", subject, day));
    }
}
