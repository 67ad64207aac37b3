package safeguarding.conference.performance.store.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** B2.8: reports of invited agencies that came in time. */
@ApplicationScoped
class AgencyReportsInTime implements Indicator {

    @Override
    public Definition definition() {
        return Definition.share(
                        "agency-reports-in-time",
                        "Agencies' reports in time",
                        "Agencies invited to conferences held in the period, once for each conference: the share whose"
                                + " report was with the chair by the time that was due when it came (hours before the"
                                + " conference, a setting). A report that never came was not in time.",
                        "B2.8",
                        "Surrey SSCB report form: to the chair 48 hours before the conference (a setting)")
                .brokenDownBy(AgencyLines.AGENCY, AgencyLines.CONFERENCE)
                .leavingOut("not-invited", AgencyLines.NOT_INVITED)
                .leavingOut("invitation-not-recorded", AgencyLines.NOT_TOLD)
                .leavingOut("no-time-set", "The report came before the conference was booked: no time was set.");
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return AgencyLines.of(facts)
                .excluded("""
                        case when a.invited_on is null and c.from_history then 'invitation-not-recorded'
                             when not %s then 'not-invited'
                             when a.report_received_at is not null and a.report_in_time is null then 'no-time-set' end""".formatted(AgencyLines.INVITED))
                .met("a.report_in_time");
    }
}
