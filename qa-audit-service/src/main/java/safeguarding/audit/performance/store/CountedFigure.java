package safeguarding.audit.performance.store;

import java.util.function.Function;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** A figure from its definition and the SQL of its cases. */
record CountedFigure(Definition definition, Function<Facts, CaseQuery> query) implements Indicator {

    @Override
    public CaseQuery cases(Facts facts) {
        return query.apply(facts);
    }
}
