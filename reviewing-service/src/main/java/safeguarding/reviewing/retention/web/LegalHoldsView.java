package safeguarding.reviewing.retention.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The holds on a record. */
@Schema(
        name = "ReviewingLegalHolds",
        description = "The holds on a child's record, the earliest first, those that were lifted among them.")
public record LegalHoldsView(
        @Schema(required = true) UUID childId,
        @Schema(required = true) List<LegalHoldView> items) {}
