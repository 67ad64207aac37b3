package safeguarding.platform.inbox;

import org.jspecify.annotations.Nullable;

/** What the catalogue requires in an event. */
public final class Needed {

    private Needed() {}

    /**
     * The value.
     *
     * @throws UnreadableEvent when it is missing, so that the event is parked
     */
    public static <T> T of(@Nullable T told) {
        if (told == null) {
            throw new UnreadableEvent("what the catalogue requires is missing");
        }
        return told;
    }
}
