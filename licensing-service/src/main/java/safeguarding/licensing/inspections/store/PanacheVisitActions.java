package safeguarding.licensing.inspections.store;


/** Keeps what parties have to do. */
@ApplicationScoped
public class PanacheVisitActions extends AggregateRepository<VisitAction> implements VisitActions {

    @Override
    public Optional<VisitAction> find(UUID actionId) {
        return findByIdOptional(actionId);
    }

    @Override
    public List<VisitAction> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}
