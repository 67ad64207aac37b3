package safeguarding.audit.concerns;

import java.util.Optional;
import java.util.UUID;

/** Who leads for a child in the unit, as conference-service and reviewing-service tell. */
public interface Leads {

    /** Staff number of who chairs the latest conference of the child; empty when nobody is known. */
    Optional<String> chairOf(UUID childId);

    /** Staff number of the child's independent reviewing officer; empty when nobody is known. */
    Optional<String> iroOf(UUID childId);
}
