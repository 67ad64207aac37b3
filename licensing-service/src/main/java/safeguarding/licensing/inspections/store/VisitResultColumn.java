package safeguarding.licensing.inspections.store;


/** Keeps what a visit saw in one column. */
@Converter(autoApply = true)
public class VisitResultColumn extends ColumnOfFacts<VisitResult> {

    /** For Hibernate. */
    public VisitResultColumn() {
        super(VisitResult.class);
    }
}
