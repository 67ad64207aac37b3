package safeguarding.platform.relay;

import io.quarkus.logging.Log;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The thread that keeps publishing: woken after a commit, looking by itself at short intervals, patient with failures. */
public final class RelayWorker implements Runnable, AutoCloseable {

    private static final Duration WHEN_RESTORED = Duration.ofSeconds(1);

    private final JournalRelay relay;
    private final RelayConfiguration configuration;
    private final RelayStanding standing;
    private final Semaphore wake = new Semaphore(0);
    private final Pause pause;
    private final Thread thread;
    private volatile boolean stopping;

    /** Prepares the thread; {@link #start} lets it run. */
    public RelayWorker(JournalRelay relay, RelayConfiguration configuration, RelayStanding standing) {
        this.relay = relay;
        this.configuration = configuration;
        this.standing = standing;
        this.pause = new Pause(configuration.firstPause(), configuration.longestPause());
        this.thread = Thread.ofPlatform().daemon().name("event-relay").unstarted(this);
    }

    /** Begins. */
    public void start() {
        thread.start();
    }

    /** Something was committed: look now. */
    public void wakeUp() {
        wake.release();
    }

    @Override
    public void run() {
        while (!stopping) {
            try {
                attempt();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void attempt() throws InterruptedException {
        try {
            if (standing.state() == RelayState.BROKER_AWAY) {
                relay.probe();
            }
            follow(relay.publishNext());
            pause.over();
        } catch (BrokerAway away) {
            meet(RelayState.BROKER_AWAY, String.valueOf(away.getMessage()));
        } catch (SQLException | RuntimeException | LinkageError | OutOfMemoryError failed) {
            // Whatever it is: a relay that ends in silence would be worse.
            meet(RelayState.DATABASE_AWAY, failed.getClass().getSimpleName() + ": " + failed.getMessage());
        }
    }

    private void follow(Outcome outcome) throws InterruptedException {
        switch (outcome) {
            case Outcome.Published published -> {
                standing.published(published);
                if (!published.more()) {
                    rest(configuration.poll());
                }
            }
            case Outcome.NothingNew nothing -> {
                standing.is(RelayState.WORKING);
                rest(configuration.poll());
            }
            case Outcome.NotLeading another -> {
                standing.is(RelayState.STANDING_BY);
                rest(configuration.poll());
            }
            case Outcome.Restored restored -> {
                meet(RelayState.RESTORED, "the journal was restored from elsewhere: begin a new baseline");
                rest(WHEN_RESTORED);
            }
        }
    }

    private void meet(RelayState state, String reason) throws InterruptedException {
        if (stopping) {
            return;
        }
        if (standing.is(state, reason)) {
            Log.errorf("The relay stands still (%s): %s", state, reason);
        }
        Thread.sleep(pause.longer());
    }

    private void rest(Duration longest) throws InterruptedException {
        if (wake.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
            wake.drainPermits();
        }
    }

    /** Ends after the running attempt; what was not noted will be published again. */
    @Override
    public void close() {
        stopping = true;
        wakeUp();
        try {
            if (!thread.join(configuration.patience().multipliedBy(2))) {
                thread.interrupt();
            }
        } catch (InterruptedException impatient) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
