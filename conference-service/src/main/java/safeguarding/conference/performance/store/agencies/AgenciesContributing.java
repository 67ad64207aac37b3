package safeguarding.conference.performance.store.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** B2.6, B2.8: agencies that came to conferences or reported to them. */
@ApplicationScoped
class AgenciesContributing implements Indicator {

    @Override
    public Definition definition() {
        return Definition.share(
                        "agencies-contributing",
                        "Agencies that contributed",
                        "Agencies expected or present at conferences held in the period, once for each conference: the"
                                + " share that attended or whose report came, in time or not. An agency that nobody"
                                + " invited counts as one that did not contribute.",
                        "B2.6",
                        "Working Together to Safeguard Children, who comes to a conference")
                .brokenDownBy(AgencyLines.AGENCY, AgencyLines.CONFERENCE)
                .leavingOut(
                        "nothing-recorded",
                        "The conference comes from an imported history that tells neither of attendance nor of a report.");
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return AgencyLines.of(facts).excluded("""
                        case when c.from_history and a.attendance is null and a.report_received_at is null
                             then 'nothing-recorded' end""").met("a.attendance = 'ATTENDED' or " + AgencyLines.REPORTED);
    }
}
