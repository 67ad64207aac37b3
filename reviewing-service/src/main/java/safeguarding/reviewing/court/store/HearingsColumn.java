package safeguarding.reviewing.court.store;

import jakarta.persistence.Converter;
import safeguarding.platform.aggregate.ColumnOfFacts;
import safeguarding.reviewing.court.ToldHearings;

/** Keeps them in one column. */
@Converter(autoApply = true)
public class HearingsColumn extends ColumnOfFacts<ToldHearings> {

    /** For Hibernate. */
    public HearingsColumn() {
        super(ToldHearings.class);
    }
}
