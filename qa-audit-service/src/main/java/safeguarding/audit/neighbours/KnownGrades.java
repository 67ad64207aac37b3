package safeguarding.audit.neighbours;

import java.util.List;

/** The grades of the scales (F3). Grades of two scales are never translated into each other. */
public interface KnownGrades {

    /** The scales, the oldest first. */
    List<String> scales();

    /** The codes of a scale, the best first; empty when there is no such scale. */
    List<String> bestFirst(String scale);

    /** Whether a grade is good or better within its scale; false for what is no grade of it. */
    boolean isGoodOrBetter(String scale, String grade);
}
