package safeguarding.licensing.licences;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.licensing.neighbours.NewLicence;
import safeguarding.licensing.neighbours.OpeningLicences;
import safeguarding.licensing.neighbours.Standing;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** Begins the licence that follows another, with what was asked for then. */
@ApplicationScoped
public class RenewingLicences {

    private final Licences licences;
    private final LicenceContents contents;
    private final OpeningLicences opening;
    private final Clock clock;

    RenewingLicences(Licences licences, LicenceContents contents, OpeningLicences opening, Clock clock) {
        this.licences = licences;
        this.contents = contents;
        this.opening = opening;
        this.clock = clock;
    }

    /**
     * Begins it as a draft. Refuses (409) a licence that was never granted or was revoked, and a second follower; and (422) a
     * term that does not follow the one before.
     */
    public Licence renew(Licence licence, LicenceTerm term) {
        var today = CivilTime.today(clock);
        var before = licence.course().term().filter(each -> isRenewable(licence.standing(today)));
        if (before.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "Only a licence that was granted and not revoked can be followed.");
        }
        if (!term.from().isAfter(before.get().to())) {
            LicenceRules.TERM
                    .refuses("The new term begins on or before the last day of the one before.")
                    .orRefuse();
        }
        var known = licence.known(today);
        var next = opening.open(new NewLicence(
                known.kind(), known.holderId(), known.childId(), known.area(), known.council(), licence.id()));
        contents.of(known.kind()).renew(licence.id(), next, term);
        licence.renew(next, today);
        licences.save(licence);
        return licences.find(next).orElseThrow();
    }

    private static boolean isRenewable(Standing standing) {
        return standing.isAlive() || standing == Standing.EXPIRED;
    }
}
