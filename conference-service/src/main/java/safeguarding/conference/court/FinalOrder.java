package safeguarding.conference.court;

/** What a court decided at the end. */
public enum FinalOrder {
    CARE_ORDER,
    CARE_AND_PLACEMENT_ORDER,
    SUPERVISION_ORDER,
    SPECIAL_GUARDIANSHIP_ORDER,
    CHILD_ARRANGEMENTS_ORDER,
    NO_ORDER,
    OTHER
}
