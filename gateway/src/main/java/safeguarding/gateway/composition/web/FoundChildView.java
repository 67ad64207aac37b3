package safeguarding.gateway.composition.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A child that was found.
 *
 * @param childId the child, the same in every service
 * @param findings what each service found
 */
@Schema(description = "A child that was found, once, with the finding of each service.")
public record FoundChildView(
        @Schema(required = true, format = "uuid") String childId,
        @Schema(required = true) List<FindingView> findings) {

    public FoundChildView {
        findings = List.copyOf(findings);
    }
}
