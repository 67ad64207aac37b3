package safeguarding.audit.feedback;

/** How people are asked. */
public enum FeedbackMethod {
    SURVEY,
    INTERVIEW,
    FOCUS_GROUP,
    TELEPHONE,
    ONLINE,
    LETTER
}
