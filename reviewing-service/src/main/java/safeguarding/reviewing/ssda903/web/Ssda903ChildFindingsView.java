package safeguarding.reviewing.ssda903.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with what a set says of one child. */
@Schema(name = "Ssda903ChildFindings", description = "A child of the set with the rules that its lines would break.")
public record Ssda903ChildFindingsView(
        @Schema(required = true) UUID childId,
        @Schema(required = true) List<Ssda903FindingView> findings,
        @Schema(required = true) URI link) {

    public Ssda903ChildFindingsView {
        findings = List.copyOf(findings);
    }
}
