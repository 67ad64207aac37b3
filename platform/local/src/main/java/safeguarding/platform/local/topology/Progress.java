package safeguarding.platform.local.topology;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal sees while the suite starts and stops. */
public final class Progress {

    private final PrintStream terminal;

    public Progress(PrintStream terminal) {
        this.terminal = terminal;
    }

    /** Something worth knowing. */
    public void say(String sentence) {
        terminal.println(sentence);
    }

    /** A step is done. */
    public void done(String step, Duration took) {
        terminal.printf(Locale.ROOT, "  %-27s %6.1f s%n", step, took.toMillis() / 1000.0);
    }

    /** A part is ready; one that was running already took no time. */
    void ready(Part part, boolean wasRunning, Duration took) {
        if (wasRunning) {
            terminal.printf(Locale.ROOT, "  %-27s    was running%n", part.name());
        } else {
            done(part.name() + " ready", took);
        }
    }
}
