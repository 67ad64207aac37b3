package safeguarding.licensing.inspections.store;


/** Keeps visits. */
@ApplicationScoped
public class PanacheLicensingVisits extends AggregateRepository<LicensingVisit> implements LicensingVisits {

    @Override
    public Optional<LicensingVisit> find(UUID visitId) {
        return findByIdOptional(visitId);
    }

    @Override
    public List<LicensingVisit> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public Optional<LicensingVisit> lastSeen(Collection<UUID> licenceIds, LocalDate since) {
        return find(
                        "planned.licenceId in ?1 and madeOn >= ?2 and outcome <> ?3 order by madeOn desc, id desc",
                        licenceIds,
                        since,
                        VisitOutcome.NOT_SEEN)
                .firstResultOptional();
    }
}
