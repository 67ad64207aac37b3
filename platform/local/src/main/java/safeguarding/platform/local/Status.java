package safeguarding.platform.local;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import safeguarding.platform.local.home.SuiteHome;
import safeguarding.platform.local.topology.Part;
import safeguarding.platform.local.topology.Topology;

/** What runs of the suite, and where. */
record Status(SuiteHome home, PrintStream terminal) {

    /** Prints a line for each part; 0 when all are ready, 3 when not. */
    int print() {
        var parts = parts();
        if (parts.isEmpty()) {
            terminal.println("Nothing was started here yet: ./suite run");
            return 3;
        }
        terminal.println("The suite's clock: " + SettingTheClock.inWords(home.clock()));
        for (Part part : parts) {
            terminal.printf(
                    Locale.ROOT,
                    "%-20s 127.0.0.1:%-6d %-12s %s%n",
                    part.name(),
                    part.process().port(),
                    part.state(),
                    part.process().log());
        }
        return parts.stream().allMatch(part -> part.state() == Part.State.READY) ? 0 : 3;
    }

    boolean isAnythingRunning() {
        return parts().stream().anyMatch(part -> part.process().running());
    }

    private List<Part> parts() {
        return home.ports().map(ports -> new Topology(home, ports).parts()).orElse(List.of());
    }
}
