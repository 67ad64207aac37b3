package safeguarding.reviewing.court;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The care proceedings that were told of. */
public interface CourtLines {

    /** The proceedings, or empty when nothing was told of any with this identifier. */
    Optional<CourtLine> find(UUID proceedingsId);

    /** Those with these identifiers, in any order. */
    List<CourtLine> all(Collection<UUID> ids);

    /** Keeps what was told. */
    CourtLine save(CourtLine line);
}
