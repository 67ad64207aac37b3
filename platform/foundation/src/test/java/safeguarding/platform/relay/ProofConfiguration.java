package safeguarding.platform.relay;

import java.time.Duration;

/** The usual settings, with short pauses. */
record ProofConfiguration() implements RelayConfiguration {

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public Duration poll() {
        return Duration.ofMillis(25);
    }

    @Override
    public int batchSize() {
        return 500;
    }

    @Override
    public Duration firstPause() {
        return Duration.ofMillis(100);
    }

    @Override
    public Duration longestPause() {
        return Duration.ofMillis(500);
    }

    @Override
    public Duration patience() {
        return Proof.PATIENCE;
    }
}
