package safeguarding.conference.performance.store.court;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** C4.1: care proceedings that were over within 26 weeks, whatever was extended. */
@ApplicationScoped
class CourtWithin26Weeks implements Indicator {

    /** 26 weeks that begin with the day of issue: that day is day 1. */
    private static final int LAST_DAY = 26 * 7 - 1;

    @Override
    public Definition definition() {
        return ProceedingsQuery.described(Definition.share(
                "court-within-26-weeks",
                "Care proceedings over within 26 weeks",
                "Applications that ended with a final order in the period, each once for all its children: the share"
                        + " whose order was made within 26 weeks beginning with the day of issue, without any"
                        + " extension. Before 22 April 2014 that was a target, since then it is the law.",
                "C4.1",
                "Children Act 1989 s32; Family Justice Review"));
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return ProceedingsQuery.ended(facts).met("c.ended_on <= c.issued_on + " + LAST_DAY);
    }
}
