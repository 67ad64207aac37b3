package safeguarding.licensing.permits.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that is missing from a permit, or against the law. */
@Schema(name = "WorkPermitShortfalls", description = "Everything that is missing from a permit, or against the law.")
public record WorkPermitShortfallsView(
        @Schema(required = true, description = "In order; empty when nothing is.")
        List<WorkPermitShortfall> items) {}
