package safeguarding.audit.actions.store;

import jakarta.persistence.Converter;
import safeguarding.audit.actions.ActionCourse;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps what happened to an action in one column. */
@Converter(autoApply = true)
public class ActionCourseColumn extends ColumnOfFacts<ActionCourse> {

    /** For Hibernate. */
    public ActionCourseColumn() {
        super(ActionCourse.class);
    }
}
