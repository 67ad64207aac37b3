package safeguarding.conference.plan;

/** What happens for a child without a plan (B3.2). */
public enum FollowUp {
    CHILD_IN_NEED,
    EARLY_HELP,
    NO_ACTION
}
