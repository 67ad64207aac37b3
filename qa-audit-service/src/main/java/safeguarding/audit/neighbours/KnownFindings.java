package safeguarding.audit.neighbours;

import java.util.Optional;
import java.util.UUID;

/** The findings of audits. */
public interface KnownFindings {

    /** The finding, whoever asks; empty when there is none. */
    Optional<KnownFinding> finding(UUID findingId);
}
