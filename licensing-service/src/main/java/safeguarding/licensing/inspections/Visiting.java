package safeguarding.licensing.inspections;


/** Plans visits, records what they saw, and what follows from it. */
@ApplicationScoped
public class Visiting {

    /** Kind of aggregate of a visit. */
    public static final String TYPE = "licensing-visit";

    private final LicensingVisits visits;
    private final KnownParties parties;
    private final KnownLicences licences;
    private final Clock clock;

    Visiting(LicensingVisits visits, KnownParties parties, KnownLicences licences, Clock clock) {
        this.visits = visits;
        this.parties = parties;
        this.licences = licences;
        this.clock = clock;
    }

    /** Plans a visit; refuses (400) a licence that is not the party's, or is about a child. */
    public LicensingVisit plan(PlannedVisit planned) {
        var party = parties.named("partyId", planned.partyId());
        var licenceId = planned.licenceId();
        if (licenceId != null && licences.find(licenceId).filter(each -> fits(each, planned)).isEmpty()) {
            throw ProblemException.invalid("licenceId", "The party has no such licence that is about no child.");
        }
        var kept = licenceId == null ? party.partyId() : planned.partyId();
        return visits.save(LicensingVisit.plan(
                new PlannedVisit(kept, licenceId, planned.reason(), planned.plannedOn()), today()));
    }

    /** It took place; refuses a day ahead (A5), and what is not planned (409). */
    public LicensingVisit make(LicensingVisit visit, VisitResult result) {
        FactInItsTime.notAhead(result.on(), today()).orRefuse();
        visit.make(result, today());
        return visits.save(visit);
    }

    /** It will not take place; refuses (409) what is not planned. */
    public LicensingVisit cancel(LicensingVisit visit, String by, String reason) {
        visit.cancel(new VisitStep(VisitStep.Kind.CANCELLED, today(), by, reason));
        return visits.save(visit);
    }

    /** The party is warned in writing; refuses (409) before the visit was made. */
    public LicensingVisit warn(LicensingVisit visit, String by, String words) {
        visit.follow(new VisitStep(VisitStep.Kind.WARNED, today(), by, words));
        return visits.save(visit);
    }

    /** It is passed on, to be prosecuted; refuses (LC67) a visit that saw no breach, and (409) one that was not made. */
    public LicensingVisit refer(LicensingVisit visit, String by, String words) {
        visit.refuseUnlessMade();
        VisitRules.mayRefer(visit.result().orElseThrow()).orRefuse();
        visit.follow(new VisitStep(VisitStep.Kind.REFERRED, today(), by, words));
        return visits.save(visit);
    }

    private static boolean fits(KnownLicence licence, PlannedVisit planned) {
        return licence.childId() == null && licence.holderId().equals(planned.partyId());
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
