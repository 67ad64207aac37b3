package safeguarding.platform.local;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import safeguarding.platform.local.home.Ports;
import safeguarding.platform.local.home.Refusal;
import safeguarding.platform.local.home.SuiteHome;
import safeguarding.platform.local.signin.DemonstrationTokens;
import safeguarding.platform.local.story.EventTail;
import safeguarding.platform.local.topology.Progress;
import safeguarding.platform.local.topology.Topology;
import safeguarding.platform.servers.ServerFailure;

/** Called by {@code ./suite}: the folder of the suite, the command and its words. */
public final class Main {

    private final SuiteHome home;
    private final PrintStream terminal;

    private Main(SuiteHome home, PrintStream terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        var words = List.of(arguments);
        var terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            var main = new Main(new SuiteHome(Path.of(words.getFirst())), terminal);
            System.exit(main.run(words.get(1), words.subList(2, words.size())));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        } catch (ServerFailure | UncheckedIOException failure) {
            System.err.println("That did not work: " + failure.getMessage());
            System.exit(1);
        }
    }

    private int run(String command, List<String> words) {
        return switch (command) {
            case "run" -> {
                var options = RunOptions.of(words, System.getenv());
                yield new RunningTheSuite(home, options, new Progress(terminal)).run();
            }
            case "stop" -> new StoppingTheSuite(home, new Progress(terminal)).stop();
            case "status" -> new Status(home, terminal).print();
            case "is-running" -> new Status(home, terminal).isAnythingRunning() ? 0 : 1;
            case "token" -> token(words);
            case "events" ->
                EventTail.of(words, new Topology(home, ports()).kafka(), terminal)
                        .print();
            default -> throw new Refusal("There is no './suite " + command + "'.");
        };
    }

    private int token(List<String> words) {
        if (words.size() != 1) {
            throw new Refusal("Whose token? ./suite token chair");
        }
        terminal.println(new DemonstrationTokens(ports(), home.secrets()).of(words.getFirst()));
        return 0;
    }

    private Ports ports() {
        return home.ports().orElseThrow(() -> new Refusal("Nothing was started here yet: ./suite run"));
    }
}
