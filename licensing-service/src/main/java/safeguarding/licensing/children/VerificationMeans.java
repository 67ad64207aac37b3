package safeguarding.licensing.children;

/** From where the officer knows who somebody is: never from what an applicant wrote (LC21). */
public enum VerificationMeans {
    /** The school's own record of the pupil. */
    SCHOOL_RECORD,
    /** The birth certificate. */
    BIRTH_CERTIFICATE,
    /** An order of a court. */
    COURT_ORDER,
    /** The person came with a document of identity. */
    SEEN_IN_PERSON,
    /** The person was rung back at a number that the council knows from elsewhere. */
    RUNG_BACK,
    /** The national register of schools. */
    REGISTER_OF_SCHOOLS
}
