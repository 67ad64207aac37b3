package safeguarding.licensing.inspections;


/**
 * Something that happened to a visit.
 *
 * @param on civil date
 * @param by staff number
 * @param words of the warning, the referral or the reason
 */
public record VisitStep(Kind kind, LocalDate on, String by, String words) {

    /** What happened. */
    public enum Kind {
        /** It will not take place. */
        CANCELLED,
        /** The party was warned in writing. */
        WARNED,
        /** It was passed on, to be prosecuted. */
        REFERRED
    }

    @Override
    public String toString() {
        return "VisitStep[masked]";
    }
}
