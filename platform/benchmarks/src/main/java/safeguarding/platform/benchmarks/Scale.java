package safeguarding.platform.benchmarks;

import java.time.Duration;

/**
 * How long is measured.
 *
 * @param rounds how often each side has its turn
 * @param turn how long one turn is
 */
record Scale(int rounds, Duration turn) {

    /** For figures that are kept. */
    static final Scale FULL = new Scale(5, Duration.ofSeconds(10));
    /** How long the JVM is given to compile what is hot before anything counts. */
    Duration warmUp() {
        return turn.multipliedBy(15);
    }

    /** To see that it works. */
    static final Scale SHORT = new Scale(1, Duration.ofSeconds(2));
}
