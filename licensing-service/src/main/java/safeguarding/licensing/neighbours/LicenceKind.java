package safeguarding.licensing.neighbours;

/** Kinds of permission that the licensing team gives. */
public enum LicenceKind {
    /** A child's work for one employer in one job with set hours (G1.3). */
    WORK_PERMIT,
    /** A child's part in performances or other activities (H1). */
    PERFORMANCE_LICENCE,
    /** A body of persons whose children perform without licences of their own (H4). */
    BODY_APPROVAL,
    /** A person who looks after children who perform (H9). */
    CHAPERONE_APPROVAL,
    /** Premises with entertainment that involves children, by the county's own scheme (H16). */
    VENUE_REGISTRATION,
    /** An employer who offers work to young people, by the county's own scheme. */
    EMPLOYER_REGISTRATION
}
