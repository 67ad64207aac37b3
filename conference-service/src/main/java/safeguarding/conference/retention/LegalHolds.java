package safeguarding.conference.retention;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The holds on records. */
public interface LegalHolds {

    Optional<LegalHold> find(UUID holdId);

    /** The holds on a child's record, the earliest first, those that were lifted among them. */
    List<LegalHold> on(UUID childId);

    LegalHold save(LegalHold hold);
}
