package safeguarding.audit.recommendations;

/** Who recommends. */
public enum RecommendationSource {
    /** A serious case review, or another review of a case. */
    CASE_REVIEW,
    /** The inspectorate: a judgement or a target. */
    INSPECTION,
    /** The council's committee. */
    COMMITTEE,
    /** The partnership (the safeguarding children board). */
    PARTNERSHIP_BOARD,
    /** The agenda of the Munro review of child protection. */
    MUNRO_AGENDA
}
