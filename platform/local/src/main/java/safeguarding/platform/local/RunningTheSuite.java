package safeguarding.platform.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.platform.local.home.Council;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.local.home.MovableClock;
import safeguarding.platform.local.home.Ports;
import safeguarding.platform.local.home.Refusal;
import safeguarding.platform.local.home.SuiteHome;
import safeguarding.platform.local.story.DemonstrationCouncil;
import safeguarding.platform.local.story.Welcome;
import safeguarding.platform.local.topology.Part;
import safeguarding.platform.local.topology.Progress;
import safeguarding.platform.local.topology.Startup;
import safeguarding.platform.local.topology.Topology;

/** {@code ./suite run}: starts the suite, or what is missing of it. */
final class RunningTheSuite {

    private final SuiteHome home;
    private final RunOptions options;
    private final Progress progress;

    RunningTheSuite(SuiteHome home, RunOptions options, Progress progress) {
        this.home = home;
        this.options = options;
        this.progress = progress;
    }

    /** Returns 0 when everything is ready (and, in the foreground, has been stopped again). */
    int run() {
        Optional<Ports> portsOfARunningSuite = home.ports()
                .filter(ports -> new Topology(home, ports).parts().stream().anyMatch(RunningTheSuite::runs));
        return portsOfARunningSuite.map(this::mend).orElseGet(this::begin);
    }

    private int begin() {
        List<Part> parts;
        try (var _ = SuiteLock.take(home)) {
            if (options.fresh()) {
                home.startAnew();
            }
            var ports = Ports.usualBut(options.ports());
            refuseTakenPorts(ports);
            refuseDaysBeforeTheCouncil(home.council(), options);
            home.council().choose(options.empty());
            home.keep(ports);
            new Topology(home, ports).prepare();
            parts = start(ports);
        }
        return options.detach() ? 0 : new Foreground(parts, progress).stay();
    }

    private int mend(Ports ports) {
        refuseWhatARunningSuiteCannotDo(ports);
        try (var _ = SuiteLock.take(home)) {
            var missing = new Topology(home, ports)
                    .parts().stream()
                            .filter(part -> !runs(part))
                            .map(Part::name)
                            .toList();
            progress.say(
                    missing.isEmpty()
                            ? "The suite is already running."
                            : "Starting again: " + String.join(", ", missing));
            start(ports);
        }
        return 0;
    }

    private List<Part> start(Ports ports) {
        long began = System.nanoTime();
        var topology = new Topology(home, ports);
        var clock = new SettingTheClock(home.clock(), new LastRecorded(topology), options);
        var parts = topology.parts(clock::set);
        var startup = new Startup(progress);
        var undo = new Thread(startup::giveUp);
        Runtime.getRuntime().addShutdownHook(undo);
        startup.start(parts);
        new DemonstrationCouncil(home, ports, progress).takeIn();
        progress.done("the whole suite", Duration.ofNanos(System.nanoTime() - began));
        progress.say(new Welcome(home, ports).text());
        Runtime.getRuntime().removeShutdownHook(undo);
        return parts;
    }

    /** The histories reach to the day on which the council begins: on an earlier one they would tell of the future. */
    static void refuseDaysBeforeTheCouncil(Council council, RunOptions options) {
        boolean wanted = council.isChosen() ? council.expectsDemonstration() : !options.empty();
        boolean early = options.asOf()
                .filter(day -> day.isBefore(MovableClock.COUNCIL_BEGINS))
                .isPresent();
        if (wanted && early) {
            throw new Refusal("The demonstration council's records reach to 28 November 2013. For an earlier day"
                    + " leave it out: ./suite run --empty --as-of DAY");
        }
    }

    private void refuseTakenPorts(Ports ports) {
        var taken = Stream.of(Door.values()).filter(ports::taken).toList();
        if (!taken.isEmpty()) {
            throw new Refusal(taken.stream()
                    .map(door -> "Port " + ports.of(door) + ", wanted for " + door.code()
                            + ", is taken by another program. Choose another: ./suite run " + door.option() + " N")
                    .collect(Collectors.joining("\n")));
        }
    }

    private void refuseWhatARunningSuiteCannotDo(Ports ports) {
        if (options.fresh() || options.empty() || options.asOf().isPresent()) {
            throw new Refusal("The suite is running. --fresh, --empty and --as-of need it stopped first: ./suite stop");
        }
        for (Map.Entry<Door, Integer> asked : options.ports().entrySet()) {
            if (ports.of(asked.getKey()) != asked.getValue()) {
                throw new Refusal("The suite is running with " + asked.getKey().code() + " on port "
                        + ports.of(asked.getKey()) + ". To move it: ./suite stop, then run again.");
            }
        }
    }

    private static boolean runs(Part part) {
        return part.process().running();
    }
}
