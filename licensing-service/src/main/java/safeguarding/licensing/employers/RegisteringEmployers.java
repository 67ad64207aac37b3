package safeguarding.licensing.employers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.KnownParties;
import safeguarding.licensing.neighbours.LicenceContent;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.licensing.neighbours.NewLicence;
import safeguarding.licensing.neighbours.OpeningLicences;
import safeguarding.licensing.neighbours.Shortfall;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.time.CivilTime;

/** Takes what employers offer, and what becomes of it. */
@ApplicationScoped
public class RegisteringEmployers implements LicenceContent {

    private final EmployerRegistrations registrations;
    private final OpeningLicences opening;
    private final KnownParties parties;
    private final Clock clock;

    RegisteringEmployers(
            EmployerRegistrations registrations, OpeningLicences opening, KnownParties parties, Clock clock) {
        this.registrations = registrations;
        this.opening = opening;
        this.parties = parties;
        this.clock = clock;
    }

    /** An employer asks to be registered; refuses a party that is none, and an assessment of a day ahead (A5). */
    public EmployerRegistration ask(UUID partyId, WorkOffer offer) {
        refuse(offer);
        var party = parties.named("partyId", partyId);
        if (!party.kinds().contains("employer")) {
            throw ProblemException.invalid("partyId", "The party is no employer.");
        }
        var licence = opening.open(new NewLicence(kind(), party.partyId(), null, null, party.council(), null));
        return registrations.save(EmployerRegistration.ask(licence, party.partyId(), offer, today()));
    }

    /** What is offered is written otherwise, while the licence is open to the applicant. */
    public EmployerRegistration change(EmployerRegistration registration, @Nullable String ifMatch, WorkOffer offer) {
        refuse(offer);
        opening.rewrite(registration.id(), ifMatch);
        registration.change(offer, today());
        return registrations.save(registration);
    }

    private void refuse(WorkOffer offer) {
        offer.term();
        var assessed = offer.assessedOn();
        if (assessed != null) {
            FactInItsTime.notAhead(assessed, today()).orRefuse();
        }
    }

    @Override
    public LicenceKind kind() {
        return LicenceKind.EMPLOYER_REGISTRATION;
    }

    @Override
    public String path(UUID licenceId) {
        return "/v1/employer-registrations/" + licenceId;
    }

    @Override
    public LicenceTerm proposed(UUID licenceId) {
        return found(licenceId).offer().term();
    }

    @Override
    public @Nullable LocalDate latest(UUID licenceId) {
        return null;
    }

    @Override
    public List<Shortfall> shortfalls(UUID licenceId, LocalDate on) {
        return EmployerRules.shortfalls(found(licenceId).offer());
    }

    @Override
    public void renew(UUID licenceId, UUID into, LicenceTerm term) {
        var before = found(licenceId);
        registrations.save(
                EmployerRegistration.ask(into, before.partyId(), before.offer().during(term), today()));
    }

    private EmployerRegistration found(UUID licenceId) {
        return registrations.find(licenceId).orElseThrow();
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
