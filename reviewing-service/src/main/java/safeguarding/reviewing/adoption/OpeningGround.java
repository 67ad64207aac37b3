package safeguarding.reviewing.adoption;

/** On which ground a sealed record is opened. */
public enum OpeningGround {
    /** The adopted person, grown up, asks for what is held (Adoption and Children Act 2002 s60). */
    ADOPTED_PERSON,
    /** A court orders it. */
    COURT,
    /** An inquiry, a review of a serious case or the police ask. */
    INQUIRY,
    /** What is recorded of the adoption has to be completed or put right. */
    CORRECTION
}
