package safeguarding.conference.convening;

/** What an agency at a conference is. School, school nurse and health visitor count separately (B2.1). */
public enum AgencyKind {
    SOCIAL_CARE,
    POLICE,
    SCHOOL,
    EARLY_YEARS,
    SCHOOL_NURSE,
    HEALTH_VISITOR,
    MIDWIFE,
    GP,
    HOSPITAL,
    CHILD_MENTAL_HEALTH,
    ADULT_MENTAL_HEALTH,
    SUBSTANCE_MISUSE,
    PROBATION,
    ADULT_SOCIAL_CARE,
    DOMESTIC_ABUSE_SERVICE,
    HOUSING,
    VOLUNTARY,
    OTHER
}
