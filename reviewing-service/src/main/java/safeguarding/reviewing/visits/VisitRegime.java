package safeguarding.reviewing.visits;

import safeguarding.reviewing.neighbours.KnownCare.KnownEpisode;

/** Which case of C3 an episode is. */
public enum VisitRegime {
    /** Any placement that is none of the others. */
    ORDINARY,
    /** With a parent before the assessment (regulation 19). */
    WITH_PARENT_BEFORE_ASSESSMENT,
    /** With a connected person who is approved for a time (regulation 24). */
    WITH_TEMPORARY_CARER,
    /** Living with a parent under an interim care order. */
    INTERIM_ORDER_WITH_PARENT,
    /** Living with a parent under a care order. */
    CARE_ORDER_WITH_PARENT,
    /** A series of short breaks: C3 gives no figure for it. */
    SHORT_BREAKS;

    private static final String WITH_PARENTS = "P1";

    /**
     * The regime of an episode.
     *
     * @param legalStatus that of the day
     * @param placement the episode in which the child was placed where it lives
     */
    static VisitRegime of(String legalStatus, KnownEpisode placement) {
        if (legalStatus.equals("V3") || legalStatus.equals("V4")) {
            return SHORT_BREAKS;
        }
        var regulation = placement.regulation();
        if (regulation != null) {
            return regulation == 19 ? WITH_PARENT_BEFORE_ASSESSMENT : WITH_TEMPORARY_CARER;
        }
        if (!placement.placement().equals(WITH_PARENTS)) {
            return ORDINARY;
        }
        return switch (legalStatus) {
            case "C1" -> INTERIM_ORDER_WITH_PARENT;
            case "C2" -> CARE_ORDER_WITH_PARENT;
            default -> ORDINARY;
        };
    }

    /** Whether a child is visited weekly until its first review. */
    boolean weeklyAtFirst() {
        return switch (this) {
            case WITH_PARENT_BEFORE_ASSESSMENT, WITH_TEMPORARY_CARER, INTERIM_ORDER_WITH_PARENT -> true;
            case ORDINARY, CARE_ORDER_WITH_PARENT, SHORT_BREAKS -> false;
        };
    }
}
