package safeguarding.platform.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The holds on records. */
public interface LegalHolds {

    Optional<LegalHold> find(UUID holdId);

    /** The holds on a child's record, the earliest first, those that were lifted among them. */
    List<LegalHold> on(UUID childId);

    /** Somebody holds the record of a child. */
    LegalHold place(UUID childId, String area, HoldKind kind, String reason, String by, LocalDate on);

    /** Keeps a hold that ended. */
    LegalHold lifted(LegalHold hold);
}
