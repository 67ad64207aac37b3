package safeguarding.conference.performance.store.agencies;

import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** A figure of agencies for one group of them, with a target, comparators and a series of its own. */
final class FigureOfGroup implements Indicator {

    private final Indicator ofAll;
    private final AgencyGroup group;

    FigureOfGroup(Indicator ofAll, AgencyGroup group) {
        this.ofAll = ofAll;
        this.group = group;
    }

    @Override
    public Definition definition() {
        var all = ofAll.definition();
        return new Definition(
                group.code() + "-" + all.id().replaceFirst("agenc(y|ies)-", ""),
                group.title() + ": " + all.title(),
                all.text() + " Only these: " + group.title() + ".",
                all.rule(),
                all.citation(),
                all.kind(),
                all.unit(),
                all.breakdowns(),
                all.exclusions());
    }

    @Override
    public CaseQuery cases(Facts facts) {
        var all = ofAll.cases(facts);
        return all.where("(" + all.where() + ") and " + group.sql());
    }
}
