package safeguarding.licensing.licences.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.licensing.licences.EndingLicences;
import safeguarding.licensing.licences.LicenceRules;
import safeguarding.platform.deadline.DeadlineStepped;

/** A licence whose last day is over has expired (LC2), in the transaction in which time says so. */
@ApplicationScoped
class LicencesInTime {

    private final EndingLicences ending;

    LicencesInTime(EndingLicences ending) {
        this.ending = ending;
    }

    void stepped(@Observes DeadlineStepped step) {
        var deadline = step.deadline();
        if (step.overdue() && deadline.ruleId().equals(LicenceRules.ENDS)) {
            ending.lastDayIsOver(deadline.subject().aggregateId(), step.on());
        }
    }
}
