package safeguarding.reviewing.annualreport.store;

import jakarta.persistence.Converter;
import safeguarding.platform.aggregate.ColumnOfFacts;
import safeguarding.reviewing.annualreport.Commentary;

/** Keeps what is said in a report in one column. */
@Converter(autoApply = true)
public class CommentaryColumn extends ColumnOfFacts<Commentary> {

    /** For Hibernate. */
    public CommentaryColumn() {
        super(Commentary.class);
    }
}
