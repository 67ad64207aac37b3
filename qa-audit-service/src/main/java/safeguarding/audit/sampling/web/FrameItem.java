package safeguarding.audit.sampling.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case among which was drawn. */
@Schema(name = "AuditSampleFrameItem", description = "A case among which was drawn.")
public record FrameItem(
        @Schema(required = true, description = "Key of the case in audits; it leads to nobody.")
        String caseKey,

        @Schema(required = true, description = "Name of its stratum.")
        String stratum,

        @Schema(required = true, minimum = "1", description = "Its place in the order of the stratum.")
        int place) {}
