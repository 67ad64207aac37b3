package safeguarding.audit.population.incoming.rebuild;

import jakarta.enterprise.inject.spi.CDI;

/** Whoever reads a replay is gone, with its place in the topic. */
public final class RebuildsInterrupted {

    private RebuildsInterrupted() {}

    /** The next one has only what is kept. */
    public static void loseThePlace() {
        CDI.current().select(TopicOfReplay.class).get().close();
    }
}
