package safeguarding.licensing.inspections.store;


/** Keeps what followed a visit in one column. */
@Converter(autoApply = true)
public class VisitStepsColumn extends ColumnOfFacts<VisitSteps> {

    /** For Hibernate. */
    public VisitStepsColumn() {
        super(VisitSteps.class);
    }
}
