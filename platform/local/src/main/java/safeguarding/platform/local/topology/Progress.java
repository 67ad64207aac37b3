package safeguarding.platform.local.topology;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal sees while the suite starts and stops. */
public final class Progress {

    private static final String CLEAR_THE_REST = "\u001b[K";

    private final PrintStream terminal;
    private final boolean inPlace;

    public Progress(PrintStream terminal) {
        this(terminal, isTerminal());
    }

    Progress(PrintStream terminal, boolean inPlace) {
        this.terminal = terminal;
        this.inPlace = inPlace;
    }

    /** A process that nobody sits at has no console on some JDKs and one that is no terminal on others. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    /** Something worth knowing. */
    public void say(String sentence) {
        terminal.println(sentence);
    }

    /** A step is done. */
    public void done(String step, Duration took) {
        terminal.printf(Locale.ROOT, "  %-27s %6.1f s%n", step, took.toMillis() / 1000.0);
    }

    /** How far something long is; a terminal shows it in place, anything else a line now and then. */
    public void far(String sentence) {
        if (inPlace) {
            terminal.print("\r  " + sentence + CLEAR_THE_REST);
            terminal.flush();
        } else {
            terminal.println("  " + sentence);
        }
    }

    /** The end of what {@link #far} showed. */
    public void farEnds() {
        if (inPlace) {
            terminal.print("\r" + CLEAR_THE_REST);
        }
    }

    /** Whether {@link #far} is shown in place. */
    public boolean inPlace() {
        return inPlace;
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
