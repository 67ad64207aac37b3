package safeguarding.licensing.venues.store;


/** Keeps what registrations of venues are asked for. */
@ApplicationScoped
public class PanacheVenueRegistrations extends AggregateRepository<VenueRegistration> implements VenueRegistrations {

    @Override
    public Optional<VenueRegistration> find(UUID licenceId) {
        return findByIdOptional(licenceId);
    }

    @Override
    public List<VenueRegistration> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<UUID> ofPremises(UUID firstId) {
        return list("firstId = ?1 order by id", firstId).stream()
                .map(VenueRegistration::id)
                .toList();
    }
}
