package safeguarding.audit.population.rebuild;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.population.Publisher;
import safeguarding.audit.population.ToldFact;

/** The rebuilds that were asked for. */
public interface Rebuilds {

    /**
     * Asks for one.
     *
     * @return its identifier; empty while another one is at work
     */
    Optional<UUID> ask(String askedBy);

    /** The rebuild; empty when there is none. */
    Optional<Rebuild> find(UUID rebuildId);

    /**
     * Latest first.
     *
     * @param before only those that were asked for before this one; null for all
     */
    List<Rebuild> latest(@Nullable UUID before, int most);

    /** Holds the rebuild that is to be worked at until the end of the transaction; empty when there is none to hold. */
    Optional<Rebuild> hold();

    /** The portions of it, by number. */
    List<Portion> portions(UUID rebuildId);

    /** The publisher replays a portion to this topic. */
    void asked(UUID rebuildId, Portion portion, UUID replayId, String topic);

    /** Puts facts with the others that were read anew, and remembers how far the topic was read and how long it took. */
    void loaded(UUID rebuildId, Portion portion, Loaded loaded);

    /** The topic of a portion was read to its end. */
    void done(UUID rebuildId, Portion portion);

    /** It waits for something. */
    void waits(UUID rebuildId, String reason);

    /** Waits for whoever works at it, and holds it until the end of the transaction. */
    Optional<Rebuild> lock(UUID rebuildId);

    /** It is not to go on. What stands stays as it is. */
    void cancelled(UUID rebuildId, String reason);

    /** It cannot go on. */
    void failed(UUID rebuildId, String reason);

    /**
     * Puts what was read anew in the place of what stands; fails when some of it was lost, or a publisher's journal holds
     * nothing although it has told something.
     */
    void takeInPlace(UUID rebuildId);

    /** Some of the children of whom something was different, each once; when there are none left it is finished. */
    List<UUID> nextChildren(UUID rebuildId);

    /**
     * One replay of one publisher.
     *
     * @param topic where it is replayed to; empty until the publisher was asked
     * @param offsets how far each partition was read
     */
    record Portion(
            int number,
            Publisher publisher,
            Optional<UUID> replayId,
            Optional<String> topic,
            Map<Integer, Long> offsets,
            boolean done) {

        public Portion {
            offsets = Map.copyOf(offsets);
        }
    }

    /**
     * What was read in one go.
     *
     * @param events how many events
     * @param facts the facts among them, read as they are written
     * @param offsets how far each partition is read now
     * @param begun when reading them began, by {@code System.nanoTime()}
     */
    record Loaded(int events, Stream<ToldFact> facts, Map<Integer, Long> offsets, long begun) {

        public Loaded {
            offsets = Map.copyOf(offsets);
        }
    }
}
