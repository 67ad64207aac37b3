package safeguarding.audit.neighbours;

import java.util.Optional;
import java.util.UUID;

/** What audits of cases answer. */
public interface AskedTools {

    /** This version of a tool; empty when there is none. */
    Optional<AskedTool> asked(UUID toolId, int version);
}
