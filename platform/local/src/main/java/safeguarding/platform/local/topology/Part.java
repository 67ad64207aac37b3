package safeguarding.platform.local.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.servers.FreePort;
import safeguarding.platform.servers.Memory;
import safeguarding.platform.servers.ServerProcess;

/**
 * One process of the suite and its place in it.
 *
 * @param name its name in messages, logs and options, such as {@code conference-service}
 * @param door where it listens
 * @param process the process itself
 * @param needs the parts that must be ready before this one is started
 * @param furnishing what is set up in it once it serves and before others use it; harmless when done before
 */
public record Part(String name, Door door, ServerProcess process, List<Part> needs, Runnable furnishing) {

    public Part {
        needs = List.copyOf(needs);
    }

    /** A part that needs nobody. */
    static Part of(String name, Door door, ServerProcess process) {
        return new Part(name, door, process, List.of(), () -> {});
    }

    /** The same part, started only once another is ready. */
    Part needing(Part other) {
        var all = new ArrayList<>(needs);
        all.add(other);
        return new Part(name, door, process, all, furnishing);
    }

    /** The same part with something to set up in it. */
    Part furnishedBy(Runnable furnishing) {
        return new Part(name, door, process, needs, furnishing);
    }

    /** How it is now. */
    public State state() {
        if (!process.running()) {
            return State.DOWN;
        }
        boolean serves = process instanceof ServiceProcess service ? service.ready() : !FreePort.isFree(process.port());
        return serves ? State.READY : State.NOT_READY;
    }

    /** What it takes of the machine's memory; nothing while it is down. */
    public Memory memory() {
        return process.number().map(Memory::of).orElse(new Memory(0));
    }

    /** What there is to say about a process. */
    public enum State {
        /** It does its work. */
        READY,
        /** It lives, but does not do its work: it is starting, or it is not well. */
        NOT_READY,
        /** There is no such process. */
        DOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
