package safeguarding.reviewing.challenge;

/** What a challenge is about. */
public enum Topic {
    CARE_PLAN,
    DRIFT,
    PLACEMENT,
    VISITS,
    EDUCATION,
    HEALTH,
    CONTACT,
    REVIEW_DECISIONS,
    VOICE_OF_THE_CHILD,
    OTHER
}
