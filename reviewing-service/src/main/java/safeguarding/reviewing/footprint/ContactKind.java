package safeguarding.reviewing.footprint;

/** How an IRO was in contact with a child, or saw to its case, between two reviews. */
public enum ContactKind {
    VISIT,
    TELEPHONE,
    VIDEO_CALL,
    MESSAGE,
    LETTER,
    TALK_WITH_CARER,
    TALK_WITH_SOCIAL_WORKER,
    CASE_FILE_READ,
    MIDWAY_CHECK,
    OTHER
}
