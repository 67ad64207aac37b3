package safeguarding.conference.involvement;

/** Sections of an agency's report to a conference, as the form of the unit has them (B2.8). */
public enum ReportSectionCode {
    /** How the agency knows the child and the family, and since when. */
    INVOLVEMENT,
    /** The child's health and development, or how it does at school. */
    HEALTH_AND_DEVELOPMENT,
    /** How the parents and carers look after the child. */
    PARENTING,
    /** What is around the family: housing, money, relatives. */
    FAMILY_AND_ENVIRONMENT,
    /** What the agency is worried about. */
    RISKS,
    /** What goes well. */
    STRENGTHS,
    /** What the child says. */
    VOICE_OF_THE_CHILD,
    /** What the agency thinks should happen. */
    RECOMMENDATION
}
