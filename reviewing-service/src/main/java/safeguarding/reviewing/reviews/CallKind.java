package safeguarding.reviewing.reviews;

/** What brings a review forward (C1.4). */
public enum CallKind {
    IRO_ASKS,
    WELFARE_NOT_SAFEGUARDED,
    DETAINED,
    ACCOMMODATION_STOPS
}
