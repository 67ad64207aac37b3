package safeguarding.licensing.permits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.KnownChild;
import safeguarding.licensing.neighbours.KnownParties;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.NewLicence;
import safeguarding.licensing.neighbours.OpeningLicences;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.settings.SafeguardingSettings;
import safeguarding.platform.time.CivilTime;

/** An employer asks for a permit, or for another one than before. */
@ApplicationScoped
public class AskingForPermits {

    private static final String EMPLOYER = "employer";

    private final WorkPermits permits;
    private final OpeningLicences licences;
    private final KnownParties parties;
    private final PermitRulings rulings;
    private final String council;
    private final Clock clock;

    AskingForPermits(
            WorkPermits permits,
            OpeningLicences licences,
            KnownParties parties,
            PermitRulings rulings,
            SafeguardingSettings settings,
            Clock clock) {
        this.permits = permits;
        this.licences = licences;
        this.parties = parties;
        this.rulings = rulings;
        this.council = settings.childIdentity().councilCode();
        this.clock = clock;
    }

    /**
     * A draft.
     *
     * @throws ProblemException {@code invalid-request} for somebody who is no employer in the register
     */
    public WorkPermit draft(UUID employerId, KnownChild child, PermitDetails details) {
        var employer = parties.named("employerId", employerId);
        if (!employer.kinds().contains(EMPLOYER)) {
            throw ProblemException.invalid("employerId", "This party is registered as no employer.");
        }
        refuseAhead(details);
        rulings.refuseImpossible(details, child);
        var id = licences.open(new NewLicence(
                LicenceKind.WORK_PERMIT, employer.partyId(), child.childId(), child.area(), council, null));
        return permits.save(WorkPermit.draft(id, employer.partyId(), child, details, today()));
    }

    /**
     * What is asked for is written otherwise.
     *
     * @param ifMatch version of the licence that the caller names
     * @throws ProblemException {@code conflict} when it was handed in, 412 and 428 as everywhere
     */
    public WorkPermit rewrite(WorkPermit permit, KnownChild child, @Nullable String ifMatch, PermitDetails details) {
        licences.rewrite(permit.id(), ifMatch);
        refuseAhead(details);
        rulings.refuseImpossible(details, child);
        permit.rewrite(details, today());
        return permits.save(permit);
    }

    private void refuseAhead(PermitDetails details) {
        Stream.of(details.riskAssessedOn(), details.parentsToldOn())
                .filter(Objects::nonNull)
                .forEach(day -> FactInItsTime.notAhead(day, today()).orRefuse());
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
