package safeguarding.audit.population.incoming.rebuild;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.audit.neighbours.ChildTold;
import safeguarding.audit.population.ToldFact;
import safeguarding.audit.population.incoming.ReadingEvents;
import safeguarding.audit.population.rebuild.Rebuild;
import safeguarding.audit.population.rebuild.Rebuilds;
import safeguarding.audit.population.rebuild.Rebuilds.Loaded;
import safeguarding.audit.population.rebuild.Rebuilds.Portion;
import safeguarding.audit.population.rebuild.Replays;
import safeguarding.platform.inbox.IncomingEvent;
import safeguarding.platform.inbox.PublisherAway;

/**
 * Works at a rebuild in short transactions, each of which remembers how far it came: whoever is killed leaves it to the next
 * instance. Meanwhile what stands goes on answering.
 */
@ApplicationScoped
public class Rebuilding {

    private final Rebuilds rebuilds;
    private final Replays replays;
    private final TopicOfReplay topic;
    private final ReadingEvents reading;
    private final Event<ChildTold> children;

    Rebuilding(
            Rebuilds rebuilds, Replays replays, TopicOfReplay topic, ReadingEvents reading, Event<ChildTold> children) {
        this.children = children;
        this.rebuilds = rebuilds;
        this.replays = replays;
        this.topic = topic;
        this.reading = reading;
    }

    /** Does the next piece of work. */
    public Step step() {
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(600)
                    .call(() -> rebuilds.hold().map(this::next).orElse(Step.NOTHING));
        } catch (PublisherAway away) {
            QuarkusTransaction.requiringNew()
                    .run(() -> rebuilds.hold().ifPresent(open -> rebuilds.waits(open.id(), away.reason())));
            return Step.WAITS;
        }
    }

    /** What became of a step. */
    public enum Step {
        /** There is nothing to do. */
        NOTHING,
        /** Something was done; there is more. */
        DONE,
        /** A publisher is not ready. */
        WAITS
    }

    private Step next(Rebuild rebuild) {
        if (rebuild.state() == Rebuild.State.PLACING) {
            rebuilds.nextChildren(rebuild.id()).forEach(child -> children.fire(new ChildTold(child)));
            return Step.DONE;
        }
        var open = rebuilds.portions(rebuild.id()).stream()
                .filter(portion -> !portion.done())
                .findFirst();
        if (open.isEmpty()) {
            rebuilds.takeInPlace(rebuild.id());
            topic.forget(rebuilds.portions(rebuild.id()).stream()
                    .flatMap(portion -> portion.topic().stream())
                    .toList());
            return Step.DONE;
        }
        return work(rebuild.id(), open.get());
    }

    private Step work(UUID rebuildId, Portion portion) {
        if (portion.replayId().isEmpty()) {
            askForAll(rebuildId);
            return Step.DONE;
        }
        return load(
                rebuildId, portion, portion.replayId().get(), portion.topic().orElseThrow());
    }

    /** All replays are made side by side. */
    private void askForAll(UUID rebuildId) {
        for (var portion : rebuilds.portions(rebuildId)) {
            var types = portion.publisher().portions().get(portion.number() % 2);
            var asked = replays.ask(portion.publisher(), rebuildId + "-" + portion.number(), types);
            rebuilds.asked(rebuildId, portion, asked.replayId(), asked.topic());
        }
    }

    private Step load(UUID rebuildId, Portion portion, UUID replayId, String replayTopic) {
        var begun = System.nanoTime();
        // Asked before reading: what a finished replay has published is all there.
        var standing = replays.standing(portion.publisher(), replayId);
        if (standing == Replays.Standing.FAILED) {
            rebuilds.failed(rebuildId, portion.publisher().code() + "-service could not replay its journal");
            return Step.DONE;
        }
        var batch = topic.next(replayTopic, portion.offsets());
        if (!batch.events().isEmpty()) {
            var facts = batch.events().stream().flatMap(this::factsOf);
            rebuilds.loaded(rebuildId, portion, new Loaded(batch.events().size(), facts, batch.offsets(), begun));
            return Step.DONE;
        }
        if (batch.atEnd() && standing == Replays.Standing.FINISHED) {
            rebuilds.done(rebuildId, portion);
            return Step.DONE;
        }
        return Step.WAITS;
    }

    /** One destruction is about several children. */
    private Stream<ToldFact> factsOf(IncomingEvent event) {
        Optional<ToldFact> fact = reading.read(event);
        if (fact.isEmpty() || fact.get().thing() != ToldFact.Thing.DESTRUCTION) {
            return fact.stream();
        }
        return reading.children(event).stream().map(child -> fact.get().about(child));
    }
}
