package safeguarding.reviewing.performance.store.care;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;
import safeguarding.reviewing.performance.store.Children;

/** Entries into care in a period. */
@ApplicationScoped
class CareStarted implements Indicator {

    private static final String FIRST = "cast(s.episodes as jsonb) -> 'all' -> 0";

    @Override
    public Definition definition() {
        return Definition.number(
                        "care-started",
                        "Children who became looked after",
                        "Periods of care that began in the period: a child who came into care twice counts twice. A"
                                + " series of short breaks (V3, V4) is counted apart, as in the national figures.",
                        "E",
                        "SSDA903 return, children who started to be looked after in the year",
                        "entries")
                .brokenDownBy(
                        Children.AGE,
                        Children.AREA,
                        Breakdown.open("legal-status", "First legal status, by the codes of the return"),
                        Breakdown.open("need", "Category of need, by the codes of the return"))
                .leavingOut(InCare.SHORT_BREAKS, InCare.SHORT_BREAKS_TITLE);
    }

    @Override
    public CaseQuery cases(Facts facts) {
        var cases = CaseQuery.happening(facts.of("period_of_care") + " s", "s.started_on");
        return Children.brokenDown(cases, facts, "s", "s.started_on")
                .where("s.withdrawn_on is null")
                .excluded(InCare.shortBreaks(FIRST + " ->> 'legalStatus'"))
                .group("legal-status", FIRST + " ->> 'legalStatus'")
                .group("need", FIRST + " ->> 'need'");
    }
}
