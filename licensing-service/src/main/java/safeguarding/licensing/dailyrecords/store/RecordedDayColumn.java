package safeguarding.licensing.dailyrecords.store;

import jakarta.persistence.Converter;
import safeguarding.licensing.dailyrecords.RecordedDay;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps what a record of a day holds in one column. */
@Converter(autoApply = true)
public class RecordedDayColumn extends ColumnOfFacts<RecordedDay> {

    /** For Hibernate. */
    public RecordedDayColumn() {
        super(RecordedDay.class);
    }
}
