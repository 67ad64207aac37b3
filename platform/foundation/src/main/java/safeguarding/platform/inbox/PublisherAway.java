package safeguarding.platform.inbox;

/** A publisher cannot say what is missing, for a reason in words that hold no value. */
public final class PublisherAway extends RuntimeException {

    /** Says why, such as {@code its publisher answers 403}. */
    public PublisherAway(String reason) {
        super(reason);
    }

    /** The reason. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
