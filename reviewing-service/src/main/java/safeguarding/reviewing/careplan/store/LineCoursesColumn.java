package safeguarding.reviewing.careplan.store;

import jakarta.persistence.Converter;
import safeguarding.platform.aggregate.ColumnOfFacts;
import safeguarding.reviewing.careplan.LineCourses;

/** Keeps them in one column. */
@Converter(autoApply = true)
public class LineCoursesColumn extends ColumnOfFacts<LineCourses> {

    /** For Hibernate. */
    public LineCoursesColumn() {
        super(LineCourses.class);
    }
}
