package safeguarding.licensing.licences.store;

import jakarta.persistence.Converter;
import safeguarding.licensing.licences.Course;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps what was decided about a licence in one column. */
@Converter(autoApply = true)
public class CourseColumn extends ColumnOfFacts<Course> {

    /** For Hibernate. */
    public CourseColumn() {
        super(Course.class);
    }
}
