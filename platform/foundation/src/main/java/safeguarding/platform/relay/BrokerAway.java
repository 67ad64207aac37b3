package safeguarding.platform.relay;

/** The broker cannot be reached, has no such topic, or does not let us write: nothing is lost, everything waits. */
public final class BrokerAway extends Exception {

    /** Says what the broker or the client said. */
    public BrokerAway(String reason, Throwable cause) {
        super(reason, cause);
    }
}
