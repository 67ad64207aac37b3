package safeguarding.reviewing.exchange;

/** What is written where an import puts right what was recorded before. */
final class Told {

    /** Why. */
    static final String OTHERWISE = "Another system handed it over otherwise.";

    private Told() {}
}
