package safeguarding.reviewing.annualreport.store;

import jakarta.persistence.Converter;
import safeguarding.reviewing.annualreport.Commentary;
import safeguarding.reviewing.columns.ColumnOfFacts;

/** Keeps what is said in a report in one column. */
@Converter(autoApply = true)
public class CommentaryColumn extends ColumnOfFacts<Commentary> {

    /** For Hibernate. */
    public CommentaryColumn() {
        super(Commentary.class);
    }
}
