package safeguarding.reviewing.performance.store.care;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;
import safeguarding.reviewing.performance.store.Children;

/** Children who left care in a period. */
@ApplicationScoped
class CareEnded implements Indicator {

    private static final String LAST = "cast(s.episodes as jsonb) -> 'all' -> -1";

    @Override
    public Definition definition() {
        return Definition.number(
                        "care-ended",
                        "Children who ceased to be looked after",
                        "Periods of care that ended in the period: a child who left care twice counts twice. A series of"
                                + " short breaks (V3, V4) is counted apart, as in the national figures.",
                        "E",
                        "SSDA903 return, children who ceased to be looked after in the year",
                        "endings")
                .brokenDownBy(
                        Children.AGE,
                        Children.AREA,
                        Breakdown.open("reason", "Why care ended, by the codes of the return"))
                .leavingOut(InCare.SHORT_BREAKS, InCare.SHORT_BREAKS_TITLE);
    }

    @Override
    public CaseQuery cases(Facts facts) {
        var cases = CaseQuery.happening(facts.of("period_of_care") + " s", "s.ended_on");
        return Children.brokenDown(cases, facts, "s", "s.ended_on")
                .where("s.withdrawn_on is null")
                .excluded(InCare.shortBreaks(LAST + " ->> 'legalStatus'"))
                .group("reason", LAST + " -> 'end' ->> 'reason'");
    }
}
