package safeguarding.platform.local;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import safeguarding.platform.local.home.SuiteHome;
import safeguarding.platform.local.topology.Part;
import safeguarding.platform.local.topology.Topology;
import safeguarding.platform.servers.Memory;

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
                    "%-20s 127.0.0.1:%-6d %-12s %5s MB  %s%n",
                    part.name(),
                    part.process().port(),
                    part.state(),
                    part.memory().megabytes(),
                    part.process().log());
        }
        terminal.printf(
                Locale.ROOT,
                "%-52s %5d MB  (proportional set size)%n",
                "all together",
                parts.stream()
                        .map(Part::memory)
                        .reduce(new Memory(0), Memory::and)
                        .megabytes());
        return parts.stream().allMatch(part -> part.state() == Part.State.READY) ? 0 : 3;
    }

    boolean isAnythingRunning() {
        return parts().stream().anyMatch(part -> part.process().running());
    }

    private List<Part> parts() {
        return home.ports().map(ports -> new Topology(home, ports).parts()).orElse(List.of());
    }
}
