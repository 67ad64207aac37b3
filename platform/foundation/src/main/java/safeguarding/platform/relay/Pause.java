package safeguarding.platform.relay;

import java.time.Duration;

/** The pauses of a relay that meets a failure again and again: each twice the one before, up to a longest one. */
final class Pause {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    Pause(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** The pause after another failure. */
    Duration longer() {
        var pause = next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return pause;
    }

    /** Starts anew after a success. */
    void over() {
        next = first;
    }
}
