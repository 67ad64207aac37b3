package safeguarding.reviewing.challenge.store;

import jakarta.persistence.Converter;
import safeguarding.reviewing.challenge.Course;
import safeguarding.reviewing.columns.ColumnOfFacts;

/** Keeps how a challenge went in one column. */
@Converter(autoApply = true)
public class CourseColumn extends ColumnOfFacts<Course> {

    /** For Hibernate. */
    public CourseColumn() {
        super(Course.class);
    }
}
