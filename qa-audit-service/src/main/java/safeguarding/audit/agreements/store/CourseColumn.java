package safeguarding.audit.agreements.store;

import jakarta.persistence.Converter;
import safeguarding.audit.agreements.AgreementCourse;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps what was made of an agreement in one column. */
@Converter(autoApply = true)
public class CourseColumn extends ColumnOfFacts<AgreementCourse> {

    /** For Hibernate. */
    public CourseColumn() {
        super(AgreementCourse.class);
    }
}
