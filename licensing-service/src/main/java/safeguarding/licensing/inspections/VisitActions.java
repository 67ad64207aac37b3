package safeguarding.licensing.inspections;


/** What parties have to do after visits. */
public interface VisitActions {

    /** The action, or empty when there is none. */
    Optional<VisitAction> find(UUID actionId);

    /** The actions with these identifiers. */
    List<VisitAction> all(Collection<UUID> ids);

    /** Keeps the action with what happened. */
    VisitAction save(VisitAction action);
}
