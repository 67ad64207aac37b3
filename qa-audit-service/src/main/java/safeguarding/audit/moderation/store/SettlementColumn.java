package safeguarding.audit.moderation.store;

import jakarta.persistence.Converter;
import safeguarding.audit.moderation.Settlement;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps what was settled in one column. */
@Converter(autoApply = true)
public class SettlementColumn extends ColumnOfFacts<Settlement> {

    /** For Hibernate. */
    public SettlementColumn() {
        super(Settlement.class);
    }
}
