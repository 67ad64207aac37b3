package safeguarding.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes the waiting events of a parked aggregate in their order, as far as it goes; fetches missing ones before. */
@ApplicationScoped
class Mending {

    private static final Logger LOG = Logger.getLogger(Mending.class);

    private final InboxMemory memory;
    private final WaitingEvents waiting;
    private final ParkedAggregates parked;
    private final Effects effects;
    private final Patience patience;
    private final Instance<GapFiller> fillers;

    Mending(
            InboxMemory memory,
            WaitingEvents waiting,
            ParkedAggregates parked,
            Effects effects,
            Patience patience,
            @Any Instance<GapFiller> fillers) {
        this.memory = memory;
        this.waiting = waiting;
        this.parked = parked;
        this.effects = effects;
        this.patience = patience;
        this.fillers = fillers;
    }

    static String missing(long version, long next) {
        return version + 2 == next
                ? "event %d of the aggregate is missing".formatted(version + 1)
                : "events %d to %d of the aggregate are missing".formatted(version + 1, next - 1);
    }

    /** How a step went. */
    private enum Step {
        AGAIN,
        STUCK,
        EMPTY
    }

    /** Takes what can be taken, after asking the publisher for what is missing; true when nothing waits any more. */
    boolean fillAndDrain(EventConsumer consumer, String subject) {
        if (drain(consumer, subject)) {
            return true;
        }
        var missing = QuarkusTransaction.requiringNew().call(() -> hole(consumer, subject));
        if (missing.isEmpty()) {
            return false;
        }
        var inVain = fill(consumer, subject, missing.get());
        if (drain(consumer, subject)) {
            return true;
        }
        if (inVain != null) {
            QuarkusTransaction.requiringNew().run(() -> parked.note(consumer.name(), subject, inVain));
        }
        return false;
    }

    /** Takes waiting events until one cannot be taken; true when none is left and the aggregate is free again. */
    boolean drain(EventConsumer consumer, String subject) {
        var step = Step.AGAIN;
        while (step == Step.AGAIN) {
            step = patience.attempt(
                    () -> QuarkusTransaction.requiringNew().call(() -> takeFirst(consumer, subject)),
                    poison -> QuarkusTransaction.requiringNew().call(() -> stillPoison(consumer, subject, poison)));
        }
        return step == Step.EMPTY;
    }

    private Step takeFirst(EventConsumer consumer, String subject) {
        var progress = memory.lock(consumer.name(), subject);
        var first = waiting.first(consumer.name(), subject);
        if (first.isEmpty()) {
            parked.unpark(consumer.name(), subject);
            return Step.EMPTY;
        }
        var sequence = first.get().sequence();
        if (sequence > progress.version() + 1) {
            parked.park(
                    consumer.name(),
                    subject,
                    ParkingCause.HOLE,
                    missing(progress.version(), sequence),
                    first.get().pointer());
            return Step.STUCK;
        }
        if (sequence > progress.version()) {
            effects.apply(consumer, first.get().event());
        }
        waiting.remove(consumer.name(), subject, sequence);
        return Step.AGAIN;
    }

    private Step stillPoison(EventConsumer consumer, String subject, RuntimeException poison) {
        memory.lock(consumer.name(), subject);
        waiting.first(consumer.name(), subject)
                .ifPresent(event -> parked.park(
                        consumer.name(), subject, ParkingCause.POISON, Reasons.of(poison), event.pointer()));
        return Step.STUCK;
    }

    private record Hole(String source, long version) {}

    /** What an aggregate that waits for missing events waits for; empty when it waits for an operator. */
    private Optional<Hole> hole(EventConsumer consumer, String subject) {
        var progress = memory.lock(consumer.name(), subject);
        return progress.parked() == ParkingCause.HOLE
                ? waiting.first(consumer.name(), subject)
                        .map(first -> new Hole(first.event().headers().getOrDefault("source", ""), progress.version()))
                : Optional.empty();
    }

    /** Fetches missing events. Says why none came; null when some came or nobody can be asked. */
    private @Nullable String fill(EventConsumer consumer, String subject, Hole hole) {
        var filler = fillers.stream().filter(one -> one.knows(hole.source())).findFirst();
        if (filler.isEmpty()) {
            return null;
        }
        try {
            var fetched = filler.get().after(hole.source(), subject, hole.version());
            QuarkusTransaction.requiringNew()
                    .run(() -> fetched.forEach(event -> waiting.add(
                            consumer.name(),
                            subject,
                            new WaitingEvents.Waiting(
                                    event.sequence(), "feed of " + hole.source(), RawEvent.of(event)))));
            return "its publisher has no more of them";
        } catch (PublisherAway away) {
            return away.reason();
        } catch (RuntimeException failed) {
            LOG.warnf(
                    "Missing events cannot be fetched from %s: %s",
                    hole.source(), failed.getClass().getSimpleName());
            return "they cannot be fetched: " + Reasons.of(failed);
        }
    }
}
