package safeguarding.conference.returns.census;

import java.util.List;
import java.util.UUID;

/** What keeps the record of one child from being clean. */
public record ChildFindings(UUID childId, List<ReturnFinding> findings) {

    public ChildFindings {
        findings = List.copyOf(findings);
    }
}
