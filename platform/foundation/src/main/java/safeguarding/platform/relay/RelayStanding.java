package safeguarding.platform.relay;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What the relay of this instance says about itself; read by metrics, health and the operator. */
public final class RelayStanding {

    private final AtomicLong published = new AtomicLong();
    private final AtomicLong parked = new AtomicLong();
    private volatile Standing now;

    /** Starts in a state. */
    public RelayStanding(RelayState state) {
        this.now = new Standing(state, null);
    }

    private record Standing(RelayState state, @Nullable String reason) {}

    /** The state. */
    public RelayState state() {
        return now.state();
    }

    /** Why it stands still; null while it works. */
    public @Nullable String reason() {
        return now.reason();
    }

    /** Events published since this process started, repeats included. */
    public long publishedEvents() {
        return published.get();
    }

    /** Times an aggregate was parked since this process started. */
    public long parkings() {
        return parked.get();
    }

    void published(Outcome.Published batch) {
        published.addAndGet(batch.published());
        parked.addAndGet(batch.parked());
        is(RelayState.WORKING);
    }

    void is(RelayState state) {
        is(state, null);
    }

    /** Notes the state and says whether it is another one than before. */
    boolean is(RelayState state, @Nullable String reason) {
        var before = now;
        now = new Standing(state, reason);
        return before.state() != state || (state != RelayState.WORKING && !Objects.equals(before.reason(), reason));
    }
}
