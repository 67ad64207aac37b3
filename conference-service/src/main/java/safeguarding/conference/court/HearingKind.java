package safeguarding.conference.court;

/** What a hearing is for. */
public enum HearingKind {
    CASE_MANAGEMENT,
    ISSUES_RESOLUTION,
    FINAL,
    OTHER
}
