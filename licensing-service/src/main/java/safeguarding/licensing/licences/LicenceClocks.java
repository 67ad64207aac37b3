package safeguarding.licensing.licences;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;

/** What is due for a licence: the decision (LC1), its coming back (LC3) and its end (LC2). */
@ApplicationScoped
class LicenceClocks {

    private final Deadlines deadlines;

    LicenceClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Starts and stops what is due, after a decision. */
    void follow(Licence licence, LicenceStep step) {
        switch (step.kind()) {
            case DRAFTED, SUSPENDED, SUSPENSION_ENDED -> {}
            case SUBMITTED -> {
                deadlines.met(licence.id(), LicenceRules.RESUBMITTED, step.on());
                open(LicenceRules.DECIDED, licence, step.on());
            }
            case RETURNED -> {
                deadlines.withdraw(licence.id(), LicenceRules.DECIDED, "It went back to the applicant.");
                open(LicenceRules.RESUBMITTED, licence, step.on());
            }
            case WITHDRAWN -> nothingIsDue(licence, "The applicant does not want it any more.");
            case REFUSED -> deadlines.met(licence.id(), LicenceRules.DECIDED, step.on());
            case GRANTED -> {
                deadlines.met(licence.id(), LicenceRules.DECIDED, step.on());
                ends(licence);
            }
            case VARIED -> ends(licence);
            case REVOKED -> deadlines.withdraw(licence.id(), LicenceRules.ENDS, "It was revoked.");
        }
    }

    private void nothingIsDue(Licence licence, String reason) {
        deadlines.withdraw(licence.id(), LicenceRules.DECIDED, reason);
        deadlines.withdraw(licence.id(), LicenceRules.RESUBMITTED, reason);
    }

    private void ends(Licence licence) {
        licence.course().term().ifPresent(term -> open(LicenceRules.ENDS, licence, term.to()));
    }

    private void open(String rule, Licence licence, LocalDate from) {
        deadlines.open(rule, subject(licence), from);
    }

    private static DeadlineSubject subject(Licence licence) {
        var known = licence.known(LocalDate.EPOCH);
        var child = known.childId();
        return new DeadlineSubject(
                DecidingLicences.TYPE, licence.id(), child == null ? Set.of() : Set.of(child), known.area());
    }
}
