package safeguarding.platform.inbox;

/** An event that is not what the catalogue says; the message holds no value of it. */
public final class UnreadableEvent extends RuntimeException {

    /** Says what is wrong, without a value of the event. */
    public UnreadableEvent(String message) {
        super(message);
    }
}
