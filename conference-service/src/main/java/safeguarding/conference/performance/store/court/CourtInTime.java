package safeguarding.conference.performance.store.court;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** C4.2: care proceedings that were over by the day that held for them, extensions included. */
@ApplicationScoped
class CourtInTime implements Indicator {

    @Override
    public Definition definition() {
        return ProceedingsQuery.described(Definition.share(
                "court-in-time",
                "Care proceedings over in time, with extensions",
                "Applications that ended with a final order in the period, each once for all its children: the share"
                        + " whose order was made by the last day that held for them, extensions that the court granted"
                        + " included.",
                "C4.2",
                "Children Act 1989 s32(5) to (8)"));
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return ProceedingsQuery.ended(facts).met("c.ended_on <= c.due_on");
    }
}
