package safeguarding.platform.local;

import safeguarding.platform.local.home.SuiteHome;
import safeguarding.platform.local.topology.Part;
import safeguarding.platform.local.topology.Progress;
import safeguarding.platform.local.topology.Shutdown;
import safeguarding.platform.local.topology.Topology;

/** {@code ./suite stop}: ends what runs, services first. */
record StoppingTheSuite(SuiteHome home, Progress progress) {

    int stop() {
        try (var _ = SuiteLock.take(home)) {
            var running = home.ports().stream()
                    .flatMap(ports -> new Topology(home, ports).parts().stream())
                    .filter(part -> part.state() != Part.State.DOWN)
                    .toList();
            if (running.isEmpty()) {
                progress.say("Nothing of the suite is running.");
            }
            new Shutdown(progress).stop(running);
        }
        return 0;
    }
}
