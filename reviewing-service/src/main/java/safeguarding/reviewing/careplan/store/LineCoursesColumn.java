package safeguarding.reviewing.careplan.store;

import jakarta.persistence.Converter;
import safeguarding.reviewing.careplan.LineCourses;
import safeguarding.reviewing.columns.ColumnOfFacts;

/** Keeps them in one column. */
@Converter(autoApply = true)
public class LineCoursesColumn extends ColumnOfFacts<LineCourses> {

    /** For Hibernate. */
    public LineCoursesColumn() {
        super(LineCourses.class);
    }
}
