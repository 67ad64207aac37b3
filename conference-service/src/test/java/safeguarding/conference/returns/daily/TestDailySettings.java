package safeguarding.conference.returns.daily;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Settings of a test. */
record TestDailySettings(URI to, int most) implements DailySettings {

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public Optional<URI> address() {
        return Optional.of(to);
    }

    @Override
    public Optional<String> authorization() {
        return Optional.of("Bearer test");
    }

    @Override
    public String every() {
        return "1h";
    }

    @Override
    public String delayed() {
        return "1h";
    }

    @Override
    public int batch() {
        return most;
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration firstPause() {
        return Duration.ofMillis(400);
    }

    @Override
    public Duration longestPause() {
        return Duration.ofSeconds(2);
    }
}
