package safeguarding.reviewing.challenge.store;

import jakarta.persistence.Converter;
import safeguarding.platform.aggregate.ColumnOfFacts;
import safeguarding.reviewing.challenge.Course;

/** Keeps how a challenge went in one column. */
@Converter(autoApply = true)
public class CourseColumn extends ColumnOfFacts<Course> {

    /** For Hibernate. */
    public CourseColumn() {
        super(Course.class);
    }
}
