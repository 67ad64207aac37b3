package safeguarding.reviewing.neighbours;

import java.util.Set;
import java.util.UUID;

/** The legal statuses of a child, as other features ask. */
public interface LegalStatuses {

    /** Codes of the set LS that the child ever had while it was looked after; empty when it never was. */
    Set<String> everOf(UUID childId);
}
