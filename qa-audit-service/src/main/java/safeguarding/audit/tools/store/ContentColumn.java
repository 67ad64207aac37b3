package safeguarding.audit.tools.store;

import jakarta.persistence.Converter;
import safeguarding.audit.tools.ToolContent;
import safeguarding.platform.aggregate.ColumnOfFacts;

/** Keeps what a version of a tool asks in one column. */
@Converter(autoApply = true)
public class ContentColumn extends ColumnOfFacts<ToolContent> {

    /** For Hibernate. */
    public ContentColumn() {
        super(ToolContent.class);
    }
}
