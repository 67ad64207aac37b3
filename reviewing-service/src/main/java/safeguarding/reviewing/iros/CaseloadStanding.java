package safeguarding.reviewing.iros;

/** How an officer's caseload stands to what the rule advises (C2.11). */
public enum CaseloadStanding {
    BELOW,
    WITHIN,
    ABOVE
}
