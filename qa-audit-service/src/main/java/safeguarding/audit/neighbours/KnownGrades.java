package safeguarding.audit.neighbours;

import java.time.LocalDate;
import java.util.List;
import safeguarding.platform.rule.Verdict;

/** The grades of the scales (F3). Grades of two scales are never translated into each other. */
public interface KnownGrades {

    /** The scales, the oldest first. */
    List<String> scales();

    /** The codes of a scale, the best first; empty when there is no such scale. */
    List<String> bestFirst(String scale);

    /** Whether a grade is good or better within its scale; false for what is no grade of it. */
    boolean isGoodOrBetter(String scale, String grade);

    /** Can this grade of this scale be given on a civil date (F3)? */
    Verdict permits(String scale, String grade, LocalDate on);
}
