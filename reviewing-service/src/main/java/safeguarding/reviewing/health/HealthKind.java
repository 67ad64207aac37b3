package safeguarding.reviewing.health;

/** What the return asks of the health and conduct of a child (OC2). */
public enum HealthKind {
    HEALTH_ASSESSMENT,
    HEALTH_CHECK,
    DENTAL_CHECK,
    IMMUNISATIONS,
    STRENGTHS_AND_DIFFICULTIES,
    SUBSTANCE_MISUSE,
    CONVICTION
}
