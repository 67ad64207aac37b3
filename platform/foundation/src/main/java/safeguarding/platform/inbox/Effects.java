package safeguarding.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Objects;
import java.util.Set;
import safeguarding.platform.caller.Caller;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.caller.Purpose;
import safeguarding.platform.journal.BackgroundWork;
import safeguarding.platform.journal.EventOrigin;

/** Lets a consumer act on the next event of an aggregate and remembers it, in the running transaction. */
@ApplicationScoped
class Effects {

    private final InboxMemory memory;
    private final CurrentCaller caller;

    Effects(InboxMemory memory, CurrentCaller caller) {
        this.memory = memory;
        this.caller = caller;
    }

    /** True when the consumer acted; false when the event is none of its types or had its effect before. */
    @ActivateRequestContext
    boolean apply(EventConsumer consumer, RawEvent raw) {
        var event = raw.read();
        memory.advance(consumer.name(), event.subject(), event.sequence());
        if (!consumer.types().contains(event.type()) || !memory.remember(consumer.name(), event.id())) {
            return false;
        }
        var name = "consumer:" + consumer.name();
        caller.actAs(
                new Caller(name, name, Set.of(), Set.of(Caller.EVERY_AREA), null, null, null),
                Purpose.SYSTEM_OPERATION);
        var correlation =
                Objects.requireNonNullElse(event.correlationId(), event.id().toString());
        BackgroundWork.as(new EventOrigin(name, correlation, event.id().toString()), () -> {
            return handled(consumer, event);
        });
        return true;
    }

    /** An event that breaks the consumer's code parks its aggregate like any other; the thread must not die of it. */
    private static boolean handled(EventConsumer consumer, IncomingEvent event) {
        try {
            consumer.handle(event);
            return true;
        } catch (StackOverflowError | LinkageError | AssertionError broken) {
            throw new IllegalStateException("the consumer cannot take this event", broken);
        }
    }
}
