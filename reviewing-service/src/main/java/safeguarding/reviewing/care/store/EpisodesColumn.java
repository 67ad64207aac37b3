package safeguarding.reviewing.care.store;

import jakarta.persistence.Converter;
import safeguarding.platform.aggregate.ColumnOfFacts;
import safeguarding.reviewing.care.Episodes;

/** Keeps them in one column. */
@Converter(autoApply = true)
public class EpisodesColumn extends ColumnOfFacts<Episodes> {

    /** For Hibernate. */
    public EpisodesColumn() {
        super(Episodes.class);
    }
}
