package safeguarding.reviewing.careplan;

import java.util.List;

/** Lines to permanence, in the order in which they were written down. */
public record LineCourses(List<Written<LineCourse>> all) {

    public LineCourses {
        all = List.copyOf(all);
    }
}
