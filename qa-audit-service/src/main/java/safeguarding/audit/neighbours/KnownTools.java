package safeguarding.audit.neighbours;

import java.util.Optional;
import java.util.UUID;

/** The audit tools. */
public interface KnownTools {

    /** This version of a tool; empty when there is none. */
    Optional<KnownTool> find(UUID toolId, int version);

    /** The first version of the tool with this code whose cases are graded in this scale; empty when there is none. */
    Optional<KnownTool> ofScale(String code, String gradeScale);
}
