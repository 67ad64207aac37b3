package safeguarding.audit.actions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All actions. */
public interface ImprovementActions {

    /** The action; empty when there is none. */
    Optional<ImprovementAction> find(UUID actionId);

    /** The actions with these identifiers. */
    List<ImprovementAction> all(Collection<UUID> ids);

    /** The actions of these findings that were not withdrawn, by identifier. */
    List<ImprovementAction> ofFindings(Collection<UUID> findingIds);

    /** Keeps everybody else from the action until the end of the transaction, and reads it anew. */
    void hold(ImprovementAction action);

    /** Keeps the action with what happened. */
    ImprovementAction save(ImprovementAction action);
}
