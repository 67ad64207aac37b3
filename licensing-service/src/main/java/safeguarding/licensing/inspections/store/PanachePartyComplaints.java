package safeguarding.licensing.inspections.store;


/** Keeps complaints. */
@ApplicationScoped
public class PanachePartyComplaints extends AggregateRepository<PartyComplaint> implements PartyComplaints {

    @Override
    public Optional<PartyComplaint> find(UUID complaintId) {
        return findByIdOptional(complaintId);
    }

    @Override
    public List<PartyComplaint> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}
