package safeguarding.reviewing.missing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Children missing from care, or away without authorisation. */
public interface MissingEpisodes {

    /** The record, or empty when there is none. */
    Optional<MissingEpisode> find(UUID id);

    /** The records with these identifiers, in the order of these. */
    List<MissingEpisode> all(Collection<UUID> ids);

    /** What stands of these children, the earliest first; what was withdrawn does not. */
    List<MissingEpisode> ofChildren(Collection<UUID> childIds);

    /** Keeps the record with what happened to it. */
    MissingEpisode save(MissingEpisode episode);
}
