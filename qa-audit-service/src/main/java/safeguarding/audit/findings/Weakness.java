package safeguarding.audit.findings;

/**
 * A theme that was graded weak.
 *
 * @param practiceDomain code of the domain of practice (J1)
 * @param gradeScale id of the scale (F3)
 * @param grade code of the grade within its scale
 */
public record Weakness(String practiceDomain, String gradeScale, String grade) {}
