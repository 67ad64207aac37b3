package safeguarding.platform.deadline.store;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import safeguarding.platform.deadline.DeadlineStepped;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.BackgroundWork;
import safeguarding.platform.journal.EventJournal;
import safeguarding.platform.journal.EventOrigin;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.time.CivilTime;

/**
 * Turns passing time into events, instant by instant. The step of a deadline and its event are one transaction, and one
 * process at a time does it: two instances, or one that died half-way, announce nothing twice and nothing out of order.
 */
@ApplicationScoped
class DeadlineSweep {

    private static final int AT_ONCE = 200;
    private static final long SWEEPER = 0x5361666544756501L;

    private final Sql sql;
    private final DeadlineTable table;
    private final DeadlineEvents events;
    private final EventJournal journal;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Event<DeadlineStepped> features;

    DeadlineSweep(
            Sql sql,
            DeadlineTable table,
            DeadlineEvents events,
            EventJournal journal,
            Clock clock,
            MeterRegistry meters,
            Event<DeadlineStepped> features) {
        this.sql = sql;
        this.table = table;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
        this.meters = meters;
        this.features = features;
    }

    /** Takes every step whose time has come by now; returns how many this process took. */
    int sweep() {
        var run = new EventOrigin("deadline-sweep", Identifiers.next().toString(), null);
        return BackgroundWork.as(run, () -> {
            int taken = 0;
            for (int more = takeNext(); more > 0; more = takeNext()) {
                taken += more;
            }
            return taken;
        });
    }

    private int takeNext() {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!sql.one("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), SWEEPER)) {
                return 0;
            }
            var due = table.lockNextDue(clock.instant(), AT_ONCE);
            if (!due.isEmpty()) {
                take(due);
            }
            return due.size();
        });
    }

    /** All of one instant, which is the time at which their events and versions are recorded. */
    private void take(List<StoredDeadline> due) {
        actAt(step(due.getFirst()).at());
        due.forEach(stored -> table.change(stored.stepped(step(stored))));
        journal.record(due.stream()
                .map(stored -> events.stepped(stored.stepped(step(stored)).deadline(), step(stored)))
                .toList());
        due.forEach(stored -> features.fire(new DeadlineStepped(
                stored.stepped(step(stored)).deadline(),
                LocalDate.ofInstant(step(stored).at(), CivilTime.ZONE))));
        due.forEach(stored -> meters.counter(
                        "safeguarding.deadlines.announced",
                        "step",
                        step(stored).kind().name().toLowerCase(Locale.ROOT))
                .increment());
    }

    private void actAt(Instant instant) {
        sql.one("select set_config('safeguarding.now', ?, true)", row -> row.getString(1), instant.toString());
    }

    private static NextStep step(StoredDeadline stored) {
        return Objects.requireNonNull(stored.next());
    }
}
