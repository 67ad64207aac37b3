package safeguarding.licensing.permits.store;

import jakarta.persistence.Converter;
import safeguarding.licensing.law.timetable.WorkTimetable;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps a timetable of work in one column. */
@Converter(autoApply = true)
public class TimetableColumn extends ColumnOfFacts<WorkTimetable> {

    /** For Hibernate. */
    public TimetableColumn() {
        super(WorkTimetable.class);
    }
}
