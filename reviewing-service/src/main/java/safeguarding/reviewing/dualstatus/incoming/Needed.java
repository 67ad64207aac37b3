package safeguarding.reviewing.dualstatus.incoming;

import org.jspecify.annotations.Nullable;
import safeguarding.platform.inbox.UnreadableEvent;

/** What the catalogue requires in an event. */
final class Needed {

    private Needed() {}

    /**
     * The value.
     *
     * @throws UnreadableEvent when it is missing, so that the event is parked
     */
    static <T> T of(@Nullable T told) {
        if (told == null) {
            throw new UnreadableEvent("what the catalogue requires is missing");
        }
        return told;
    }
}
