package safeguarding.platform.report;

import jakarta.persistence.Converter;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps what is said in a report in one column. */
@Converter
public class CommentaryColumn extends ColumnOfFacts<Commentary> {

    /** For Hibernate. */
    public CommentaryColumn() {
        super(Commentary.class);
    }
}
