package safeguarding.licensing.inspections;


/** Tells the other features what visits saw. */
@ApplicationScoped
class InspectedByVisits implements Inspected {

    private final LicensingVisits visits;

    InspectedByVisits(LicensingVisits visits) {
        this.visits = visits;
    }

    @Override
    public Optional<KnownInspection> lastSince(Collection<UUID> licenceIds, LocalDate since) {
        return visits.lastSeen(licenceIds, since)
                .flatMap(visit -> visit.result().map(result -> new KnownInspection(
                        visit.id(), result.on(), result.outcome() != VisitOutcome.UNSATISFACTORY)));
    }
}
