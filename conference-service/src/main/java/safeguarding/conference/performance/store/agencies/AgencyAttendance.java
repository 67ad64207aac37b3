package safeguarding.conference.performance.store.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** B2.6: agencies that came to conferences to which they were invited. */
@ApplicationScoped
class AgencyAttendance implements Indicator {

    @Override
    public Definition definition() {
        return Definition.share(
                        "agency-attendance",
                        "Agencies' attendance",
                        "Agencies invited to conferences held in the period, once for each conference: the share that"
                                + " attended. Apologies are no attendance.",
                        "B2.6",
                        "Working Together to Safeguard Children, who comes to a conference")
                .brokenDownBy(AgencyLines.AGENCY, AgencyLines.CONFERENCE)
                .leavingOut("not-invited", AgencyLines.NOT_INVITED)
                .leavingOut("invitation-not-recorded", AgencyLines.NOT_TOLD);
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return AgencyLines.of(facts)
                .excluded("""
                        case when a.invited_on is null and c.from_history then 'invitation-not-recorded'
                             when not %s then 'not-invited' end""".formatted(AgencyLines.INVITED))
                .met("a.attendance = 'ATTENDED'");
    }
}
