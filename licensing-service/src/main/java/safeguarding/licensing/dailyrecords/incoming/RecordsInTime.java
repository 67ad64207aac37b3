package safeguarding.licensing.dailyrecords.incoming;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.licensing.dailyrecords.RemovingRecords;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.BackgroundWork;
import safeguarding.platform.journal.EventOrigin;
import safeguarding.platform.problem.mapping.SilentTrace;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.time.ClockMoved;

/**
 * Looks every hour, and when the clock was moved, for records whose time is over (L7). Each production is one transaction,
 * and one process at a time removes it.
 */
@ApplicationScoped
public class RecordsInTime {

    private final RemovingRecords removing;
    private final Clock clock;

    RecordsInTime(RemovingRecords removing, Clock clock) {
        this.removing = removing;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void timePasses() {
        remove(CivilTime.today(clock));
    }

    /** A run that fails must not keep the clock from moving: the next one finds everything where it was. */
    void timeJumps(@Observes ClockMoved moved) {
        try {
            timePasses();
        } catch (RuntimeException e) {
            Log.warn(
                    "Records could not be removed when the clock moved; they will be at the next turn",
                    SilentTrace.of(e));
        }
    }

    /** Removes what is over on a civil day; returns how many records that were. */
    public int remove(LocalDate today) {
        var run = new EventOrigin("daily-record-removal", Identifiers.next().toString(), null);
        return BackgroundWork.as(
                run,
                () -> over(today).stream()
                        .mapToInt(production ->
                                QuarkusTransaction.requiringNew().call(() -> removing.remove(production, today)))
                        .sum());
    }

    private List<UUID> over(LocalDate today) {
        return QuarkusTransaction.requiringNew().call(() -> removing.over(today));
    }
}
