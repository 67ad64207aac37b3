package safeguarding.licensing.schoolcalendars.store;

import jakarta.persistence.Converter;
import safeguarding.licensing.schoolcalendars.SchoolYearDates;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps the dates of a school year in one column. */
@Converter(autoApply = true)
public class SchoolYearDatesColumn extends ColumnOfFacts<SchoolYearDates> {

    /** For Hibernate. */
    public SchoolYearDatesColumn() {
        super(SchoolYearDates.class);
    }
}
