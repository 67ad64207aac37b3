package safeguarding.audit.concerns;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The immediate concerns of this service. */
public interface Concerns {

    /** The concern, withdrawn or not; empty when there is none. */
    Optional<ImmediateConcern> find(UUID concernId);

    /** The concerns with these identifiers. */
    List<ImmediateConcern> all(Collection<UUID> ids);

    /** Keeps everybody else from the concern until the end of the transaction, and reads it anew. */
    void hold(ImmediateConcern concern);

    /** Keeps the concern with what happened. */
    ImmediateConcern save(ImmediateConcern concern);
}
