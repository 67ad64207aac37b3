package safeguarding.conference.performance.store.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** B2.6: agencies expected at conferences that were invited. */
@ApplicationScoped
class AgenciesInvited implements Indicator {

    @Override
    public Definition definition() {
        return Definition.share(
                        "agencies-invited",
                        "Agencies invited",
                        "Agencies expected or present at conferences held in the period, once for each conference: the"
                                + " share of which an invitation is recorded.",
                        "B2.6",
                        "Working Together to Safeguard Children, who comes to a conference")
                .brokenDownBy(AgencyLines.AGENCY, AgencyLines.CONFERENCE)
                .leavingOut("invitation-not-recorded", AgencyLines.NOT_TOLD);
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return AgencyLines.of(facts)
                .excluded("case when c.from_history and a.invited_on is null then 'invitation-not-recorded' end")
                .met(AgencyLines.INVITED);
    }
}
