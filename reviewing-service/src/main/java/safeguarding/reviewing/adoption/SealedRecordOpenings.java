package safeguarding.reviewing.adoption;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who opened which sealed record. */
public interface SealedRecordOpenings {

    /** Those with these identifiers, the latest first. */
    List<SealedRecordOpening> all(Collection<UUID> ids);

    /** Keeps an opening, for ever. */
    SealedRecordOpening save(SealedRecordOpening opening);
}
