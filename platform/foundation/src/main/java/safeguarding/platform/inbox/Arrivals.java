package safeguarding.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes messages as they arrive: repeats are dropped, the next of its aggregate has its effect, what comes too early or
 * behind a parked one waits.
 */
@ApplicationScoped
class Arrivals {

    private final InboxMemory memory;
    private final WaitingEvents waiting;
    private final ParkedAggregates parked;
    private final Effects effects;
    private final Mending mending;
    private final Patience patience;
    private final InboxMeters meters;

    Arrivals(
            InboxMemory memory,
            WaitingEvents waiting,
            ParkedAggregates parked,
            Effects effects,
            Mending mending,
            Patience patience,
            InboxMeters meters) {
        this.memory = memory;
        this.waiting = waiting;
        this.parked = parked;
        this.effects = effects;
        this.mending = mending;
        this.patience = patience;
        this.meters = meters;
    }

    /** What became of a message. */
    enum Fate {
        APPLIED,
        PASSED_OVER,
        DROPPED,
        /** Earlier events are missing, as was found out with this one: their publisher is asked at once. */
        HELD_UP,
        /** Earlier events are missing, as is known: their publisher is asked every few seconds. */
        WAITING,
        PARKED
    }

    /**
     * Takes one message.
     *
     * @param pointer topic, partition and offset
     * @throws Patience.Later when the database is away: nothing was done, the message has to come again
     */
    Fate arrive(EventConsumer consumer, RawEvent raw, String pointer) {
        var place = raw.place();
        var fate = place.isEmpty()
                ? unreadable(consumer, raw, pointer)
                : placed(consumer, new WaitingEvents.Waiting(place.get().sequence(), pointer, raw), place.get());
        meters.count(consumer, fate);
        return fate;
    }

    /**
     * Takes messages that are none of the consumer's types, in one transaction: nothing but their places is noted.
     *
     * @return false when one of them is not the next of its aggregate, or the database is away: nothing was done then, and each
     *     has to {@link #arrive} by itself
     */
    boolean passOver(EventConsumer consumer, List<RawEvent> strangers) {
        try {
            var fates = QuarkusTransaction.requiringNew()
                    .call(() -> passedOver(
                            consumer,
                            strangers.stream()
                                    .map(each -> each.place().orElseThrow())
                                    .toList()));
            fates.forEach(fate -> meters.count(consumer, fate));
            return true;
        } catch (RuntimeException oneByOne) {
            return false;
        }
    }

    private List<Fate> passedOver(EventConsumer consumer, List<RawEvent.Place> places) {
        var fates = places.stream().map(place -> passedOver(consumer, place)).toList();
        var subjects = places.stream().map(RawEvent.Place::subject).collect(Collectors.toSet());
        if (memory.anyWaits(consumer.name(), subjects)) {
            throw new IllegalStateException("an aggregate waits");
        }
        return fates;
    }

    private Fate passedOver(EventConsumer consumer, RawEvent.Place place) {
        if (memory.passOver(consumer.name(), place.subject(), place.sequence())) {
            return Fate.PASSED_OVER;
        }
        if (memory.hasTaken(consumer.name(), place.subject(), place.sequence())) {
            return Fate.DROPPED;
        }
        throw new IllegalStateException("not the next of its aggregate");
    }

    private Fate placed(EventConsumer consumer, WaitingEvents.Waiting event, RawEvent.Place place) {
        var fate = patience.attempt(
                () -> QuarkusTransaction.requiringNew().call(() -> take(consumer, event, place)),
                poison -> QuarkusTransaction.requiringNew().call(() -> park(consumer, event, place, poison)));
        switch (fate) {
            case HELD_UP -> mending.fillAndDrain(consumer, place.subject());
            case WAITING -> mending.drain(consumer, place.subject());
            case APPLIED, PASSED_OVER, DROPPED, PARKED -> {}
        }
        return fate;
    }

    private Fate take(EventConsumer consumer, WaitingEvents.Waiting event, RawEvent.Place place) {
        var progress = memory.lock(consumer.name(), place.subject());
        if (place.sequence() <= progress.version()) {
            return Fate.DROPPED;
        }
        if (progress.parked() == null && place.sequence() == progress.version() + 1) {
            return effects.apply(consumer, event.event()) ? Fate.APPLIED : Fate.PASSED_OVER;
        }
        waiting.add(consumer.name(), place.subject(), event);
        if (progress.parked() == ParkingCause.POISON) {
            return Fate.PARKED;
        }
        if (progress.parked() == ParkingCause.HOLE) {
            return Fate.WAITING;
        }
        parked.park(
                consumer.name(),
                place.subject(),
                ParkingCause.HOLE,
                Mending.missing(progress.version(), place.sequence()),
                event.pointer());
        return Fate.HELD_UP;
    }

    private Fate park(
            EventConsumer consumer, WaitingEvents.Waiting event, RawEvent.Place place, RuntimeException poison) {
        var progress = memory.lock(consumer.name(), place.subject());
        if (place.sequence() <= progress.version()) {
            return Fate.DROPPED;
        }
        waiting.add(consumer.name(), place.subject(), event);
        parked.park(consumer.name(), place.subject(), ParkingCause.POISON, Reasons.of(poison), event.pointer());
        return Fate.PARKED;
    }

    /** A message that does not say where it belongs is parked by itself; it holds up nobody. */
    private Fate unreadable(EventConsumer consumer, RawEvent raw, String pointer) {
        return patience.attempt(
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    waiting.add(consumer.name(), pointer, new WaitingEvents.Waiting(1, pointer, raw));
                    parked.park(
                            consumer.name(),
                            pointer,
                            ParkingCause.UNREADABLE,
                            "the attributes subject and sequence are needed",
                            pointer);
                    return Fate.PARKED;
                }),
                failure -> {
                    throw failure;
                });
    }
}
