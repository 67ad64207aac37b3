package safeguarding.audit.tools;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of all audit tools. */
public interface ToolVersions {

    /** This version of a tool; empty when there is none. */
    Optional<ToolVersion> find(UUID toolId, int number);

    /** All versions of a tool, the first one first; empty when there is no such tool. */
    List<ToolVersion> of(UUID toolId);

    /** All versions of the tool with this code, the first one first; empty when there is no such tool. */
    List<ToolVersion> withCode(String code);

    /** The versions with these identifiers. */
    List<ToolVersion> all(Collection<UUID> ids);

    /** Keeps everybody else from making versions of the tool with this code until the end of the transaction. */
    void holdStill(String code);

    /** Keeps the version with what happened. */
    ToolVersion save(ToolVersion version);
}
