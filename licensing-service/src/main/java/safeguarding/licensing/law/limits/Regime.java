package safeguarding.licensing.law.limits;

/** A body of law with figures of its own. */
public enum Regime {
    /** Children and Young Persons Act 1933 s18 as amended in 1998. */
    EMPLOYMENT_1933,
    /** The section that the Children's Wellbeing and Schools Act 2026 s28 puts in its place, once commenced. */
    EMPLOYMENT_2026,
    /** Children and Young Persons Act 1963 s37 and what goes with it. */
    PERFORMANCE_ACT_1963,
    /** Children (Performances and Activities) (England) Regulations 2014. */
    PERFORMANCE_2014
}
