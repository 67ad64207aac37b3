package safeguarding.reviewing.desk.incoming;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import safeguarding.platform.problem.mapping.SilentTrace;
import safeguarding.platform.rule.WorkingDayCalendar;
import safeguarding.platform.time.ClockMoved;
import safeguarding.reviewing.desk.DigestMorning;
import safeguarding.reviewing.desk.DigestSettings;

/** Looks whether it is time for the digests: every minute, and at once when the clock was moved. */
@ApplicationScoped
class DigestSchedule {

    private final MorningRound round;
    private final DigestSettings settings;
    private final DigestMorning morning;
    private final Clock clock;

    DigestSchedule(MorningRound round, DigestSettings settings, WorkingDayCalendar calendar, Clock clock) {
        this.round = round;
        this.settings = settings;
        this.morning = new DigestMorning(settings.hour(), calendar);
        this.clock = clock;
    }

    /** A round that fails as a whole is tried again at the next turn. */
    @Scheduled(every = "{safeguarding.iro-digest.every:1m}", concurrentExecution = ConcurrentExecution.SKIP)
    void timePasses() {
        if (!settings.on()) {
            return;
        }
        try {
            morning.dueAt(clock.instant()).ifPresent(round::make);
        } catch (RuntimeException e) {
            Log.error("The digests could not be made; they will be tried again", SilentTrace.of(e));
        }
    }

    /** Days that were passed over have no digest: what stood on a desk then is not known any more. */
    void timeJumps(@Observes ClockMoved moved) {
        timePasses();
    }
}
