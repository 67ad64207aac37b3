package safeguarding.audit.themes;

/** Domains of the Professional Capabilities Framework of 2012 (J1). The framework of 2018 has the same nine (J2). */
public enum PracticeDomain {
    PROFESSIONALISM,
    VALUES_AND_ETHICS,
    DIVERSITY,
    RIGHTS_JUSTICE_AND_ECONOMIC_WELLBEING,
    KNOWLEDGE,
    CRITICAL_REFLECTION_AND_ANALYSIS,
    INTERVENTION_AND_SKILLS,
    CONTEXTS_AND_ORGANISATIONS,
    PROFESSIONAL_LEADERSHIP
}
