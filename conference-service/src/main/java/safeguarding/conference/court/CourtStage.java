package safeguarding.conference.court;

/** Where proceedings stand. */
public enum CourtStage {
    PRE_PROCEEDINGS,
    ISSUED,
    ENDED
}
