package safeguarding.conference.court;

/** How proceedings came to their end. */
public enum EndingKind {
    /** The court made its final order. */
    FINAL_ORDER,
    /** The council withdrew its application. */
    APPLICATION_WITHDRAWN,
    /** After the letter no application was needed. */
    NO_APPLICATION
}
