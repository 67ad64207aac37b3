package safeguarding.conference.performance.store.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** B2.6: agencies that came to conferences. */
@ApplicationScoped
class AgencyAttendance implements Indicator {

    @Override
    public Definition definition() {
        return Definition.share(
                        "agency-attendance",
                        "Agencies' attendance",
                        "Agencies at conferences held in the period of which it is recorded whether they came, once for"
                                + " each conference: the share that attended. Apologies are no attendance.",
                        "B2.6",
                        "Working Together to Safeguard Children, who comes to a conference")
                .brokenDownBy(AgencyLines.AGENCY, AgencyLines.CONFERENCE)
                .leavingOut("attendance-not-recorded", "It is not recorded whether the agency came.");
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return AgencyLines.of(facts)
                .excluded("case when a.attendance is null then 'attendance-not-recorded' end")
                .met("a.attendance = 'ATTENDED'");
    }
}
