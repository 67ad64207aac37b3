package safeguarding.reviewing.performance.store.officers;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.Breakdown.Group;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;
import safeguarding.reviewing.neighbours.AdvisedCaseloads;

/** C2.11: reviewing officers with as many children as is advised. */
@ApplicationScoped
class CaseloadsWithin implements Indicator {

    private final AdvisedCaseloads advised;

    CaseloadsWithin(AdvisedCaseloads advised) {
        this.advised = advised;
    }

    @Override
    public Definition definition() {
        return Definition.share(
                        "iro-caseloads-within",
                        "Reviewing officers with a caseload as advised",
                        "Reviewing officers who work for the unit on the day: the share whose children are %d to %d, in"
                                        .formatted(advised.from(), advised.to())
                                + " proportion to their working time; part of a child is a child at the lower end and none"
                                + " at the upper.",
                        "C2.11",
                        "IRO Handbook 2010")
                .brokenDownBy(Breakdown.of(
                        "standing",
                        "Caseload",
                        new Group("below", "Fewer than advised"),
                        new Group("within", "As advised"),
                        new Group("above", "More than advised")));
    }

    @Override
    public CaseQuery cases(Facts facts) {
        var lowest = "ceil(%d * o.full_time_percent / 100.0)".formatted(advised.from());
        var highest = "floor(%d * o.full_time_percent / 100.0)".formatted(advised.to());
        return OfficerQuery.on(facts)
                .met("o.children between %s and %s".formatted(lowest, highest))
                .group(
                        "standing",
                        "case when o.children < %s then 'below' when o.children > %s then 'above' else 'within' end"
                                .formatted(lowest, highest));
    }
}
