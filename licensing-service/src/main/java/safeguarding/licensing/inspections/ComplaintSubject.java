package safeguarding.licensing.inspections;

/** What somebody complains of. */
public enum ComplaintSubject {
    /** Children work or perform without a licence. */
    NO_LICENCE,
    /** Hours, breaks or nights. */
    HOURS,
    /** How children are looked after. */
    CARE,
    /** The place. */
    PLACE,
    /** Something else. */
    OTHER
}
