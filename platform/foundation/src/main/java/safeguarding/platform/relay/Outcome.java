package safeguarding.platform.relay;

/** How one attempt of the relay ended. */
public sealed interface Outcome {

    /** Another instance leads. */
    record NotLeading() implements Outcome {}

    /** There was nothing to publish. */
    record NothingNew() implements Outcome {}

    /**
     * A batch was published and noted.
     *
     * @param published how many events
     * @param parked how many aggregates were parked with it
     * @param more whether the batch was cut short and more waits
     */
    record Published(int published, int parked, boolean more) implements Outcome {}

    /** The journal was restored from elsewhere: nothing is published until an operator begins a new baseline. */
    record Restored() implements Outcome {}
}
