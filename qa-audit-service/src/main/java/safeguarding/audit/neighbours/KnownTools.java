package safeguarding.audit.neighbours;

import java.util.Optional;
import java.util.UUID;

/** The audit tools. */
public interface KnownTools {

    /** This version of a tool; empty when there is none. */
    Optional<KnownTool> find(UUID toolId, int version);
}
