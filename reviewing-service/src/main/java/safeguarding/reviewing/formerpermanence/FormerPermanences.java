package safeguarding.reviewing.formerpermanence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** From which permanent home a child came into care. */
public interface FormerPermanences {

    /** The record, or empty when there is none. */
    Optional<FormerPermanence> find(UUID id);

    /** The records with these identifiers, in the order of these. */
    List<FormerPermanence> all(Collection<UUID> ids);

    /** What stands of these children, the earliest first; what was withdrawn does not. */
    List<FormerPermanence> ofChildren(Collection<UUID> childIds);

    /** Keeps the record with what happened to it. */
    FormerPermanence save(FormerPermanence former);
}
