package safeguarding.platform.local.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import safeguarding.platform.local.home.SuiteHome;

/** Sees to it that no process of the journey outlives the test, however the test ends. */
record LastWill(SuiteHome home, List<String> stopping) {

    /** Waits for the end of the test; ends the second instance; stops the suite, also when a command still holds it. */
    private static final String WATCH = """
            while kill -0 "$0" 2>/dev/null; do sleep 0.5; done
            second=$(head -n 1 "$1" 2>/dev/null) && [ -n "$second" ] && kill -KILL "$second" 2>/dev/null
            shift
            for i in 1 2 3 4 5 6 7 8 9 10 11 12; do "$@" && break; sleep 5; done
            """;

    /** Leaves it with a process in a group of its own, which neither Ctrl-C nor the end of the build reaches. */
    void write() {
        var line =
                new ArrayList<>(List.of("bash", "-c", "set -m; bash -c \"$@\" </dev/null >/dev/null 2>&1 &", "will"));
        line.addAll(List.of(
                WATCH,
                Long.toString(ProcessHandle.current().pid()),
                home.processOf(SecondInstance.NAME).path().toString()));
        line.addAll(stopping);
        try {
            new ProcessBuilder(line).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
