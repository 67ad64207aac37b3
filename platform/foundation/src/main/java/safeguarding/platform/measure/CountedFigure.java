package safeguarding.platform.measure;

import java.util.function.Function;

/** A figure from its definition and the SQL of its cases. */
public record CountedFigure(Definition definition, Function<Facts, CaseQuery> query) implements Indicator {

    @Override
    public CaseQuery cases(Facts facts) {
        return query.apply(facts);
    }
}
