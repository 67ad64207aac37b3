package safeguarding.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** What operators do with parked aggregates: try again, or pass over what cannot be taken. */
@ApplicationScoped
class OperatorDecisions {

    private final ParkedAggregates parked;
    private final WaitingEvents waiting;
    private final InboxMemory memory;
    private final Mending mending;
    private final Arrivals arrivals;
    private final EventConsumers consumers;

    OperatorDecisions(
            ParkedAggregates parked,
            WaitingEvents waiting,
            InboxMemory memory,
            Mending mending,
            Arrivals arrivals,
            EventConsumers consumers) {
        this.parked = parked;
        this.waiting = waiting;
        this.memory = memory;
        this.mending = mending;
        this.arrivals = arrivals;
        this.consumers = consumers;
    }

    /** Takes the waiting events again, in their order; gives what still waits. */
    Optional<ParkedAggregateView> retry(UUID id, @Nullable String ifMatch) {
        var found = QuarkusTransaction.requiringNew().call(() -> current(id, ifMatch));
        var consumer = consumer(found);
        switch (ParkingCause.of(found.cause())) {
            case POISON, HOLE -> mending.fillAndDrain(consumer, found.subject());
            case UNREADABLE -> readAgain(consumer, found);
        }
        return QuarkusTransaction.requiringNew().call(() -> parked.find(id));
    }

    /** Passes over the event that cannot be taken (or the missing ones) and goes on with the later ones. */
    Optional<ParkedAggregateView> discard(UUID id, @Nullable String ifMatch, String reason, String by) {
        var found = QuarkusTransaction.requiringNew().call(() -> {
            var view = current(id, ifMatch);
            passOver(view, reason, by);
            return view;
        });
        mending.fillAndDrain(consumer(found), found.subject());
        return QuarkusTransaction.requiringNew().call(() -> parked.find(id));
    }

    private void passOver(ParkedAggregateView view, String reason, String by) {
        var first = waiting.first(view.consumer(), view.subject()).orElse(null);
        parked.discarded(view, first, reason, by);
        if (first == null) {
            return;
        }
        if (ParkingCause.of(view.cause()) == ParkingCause.HOLE) {
            memory.advance(view.consumer(), view.subject(), first.sequence() - 1);
        } else {
            memory.advance(view.consumer(), view.subject(), first.sequence());
            waiting.remove(view.consumer(), view.subject(), first.sequence());
        }
    }

    private void readAgain(EventConsumer consumer, ParkedAggregateView found) {
        var first = QuarkusTransaction.requiringNew().call(() -> waiting.first(found.consumer(), found.subject()));
        if (first.isPresent() && first.get().event().place().isPresent()) {
            arrivals.arrive(consumer, first.get().event(), first.get().pointer());
            QuarkusTransaction.requiringNew().run(() -> {
                waiting.remove(found.consumer(), found.subject(), first.get().sequence());
                parked.unpark(found.consumer(), found.subject());
            });
        }
    }

    /** The parked aggregate, held against the consumer and other operators until the transaction ends. */
    private ParkedAggregateView current(UUID id, @Nullable String ifMatch) {
        var seen = parked.find(id).orElseThrow(OperatorDecisions::unknown);
        memory.lock(seen.consumer(), seen.subject());
        var view = parked.find(id).orElseThrow(OperatorDecisions::unknown);
        Versions.require(ifMatch, view.version());
        return view;
    }

    private EventConsumer consumer(ParkedAggregateView view) {
        return consumers
                .named(view.consumer())
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.CONFLICT, "This version of the service has no consumer of that name any more."));
    }

    private static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such parked aggregate.");
    }
}
