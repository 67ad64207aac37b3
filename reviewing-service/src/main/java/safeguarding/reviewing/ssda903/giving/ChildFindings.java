package safeguarding.reviewing.ssda903.giving;

import java.util.List;
import java.util.UUID;
import safeguarding.reviewing.ssda903.ReturnFinding;

/** What is wrong with what the set says of one child. */
public record ChildFindings(UUID childId, List<ReturnFinding> findings) {

    public ChildFindings {
        findings = List.copyOf(findings);
    }
}
