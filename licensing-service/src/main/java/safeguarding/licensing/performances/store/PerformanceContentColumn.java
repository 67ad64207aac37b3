package safeguarding.licensing.performances.store;

import jakarta.persistence.Converter;
import safeguarding.licensing.performances.PerformanceContent;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps the content of a performance licence in one column. */
@Converter(autoApply = true)
public class PerformanceContentColumn extends ColumnOfFacts<PerformanceContent> {

    /** For Hibernate. */
    public PerformanceContentColumn() {
        super(PerformanceContent.class);
    }
}
