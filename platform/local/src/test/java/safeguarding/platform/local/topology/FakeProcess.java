package safeguarding.platform.local.topology;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import safeguarding.platform.servers.DetachedProcess;
import safeguarding.platform.servers.ServerProcess;

/** A process that only notes what is done to it. */
final class FakeProcess implements ServerProcess {

    private final String name;
    private final List<String> happened;
    private final boolean fails;
    private boolean running;

    private FakeProcess(String name, List<String> happened, boolean running, boolean fails) {
        this.name = name;
        this.happened = happened;
        this.running = running;
        this.fails = fails;
    }

    static FakeProcess missing(String name, List<String> happened) {
        return new FakeProcess(name, happened, false, false);
    }

    static FakeProcess running(String name, List<String> happened) {
        return new FakeProcess(name, happened, true, false);
    }

    static FakeProcess failing(String name, List<String> happened) {
        return new FakeProcess(name, happened, false, true);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return 1;
    }

    @Override
    public Path log() {
        return Path.of(name + ".log");
    }

    @Override
    public boolean running() {
        return running;
    }

    @Override
    public Optional<Long> number() {
        return Optional.empty();
    }

    @Override
    public void start() {
        happened.add(name + " started");
        if (fails) {
            throw new DetachedProcess(Path.of(name + ".pid")).failure(name + " cannot start", log());
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        happened.add(name + " stopped");
    }

    @Override
    public void kill() {
        stop();
    }
}
