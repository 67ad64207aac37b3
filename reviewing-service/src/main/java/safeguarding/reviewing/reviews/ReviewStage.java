package safeguarding.reviewing.reviews;

/** Where a review stands. */
public enum ReviewStage {
    SCHEDULED,
    OPENED,
    FINISHED,
    CANCELLED
}
