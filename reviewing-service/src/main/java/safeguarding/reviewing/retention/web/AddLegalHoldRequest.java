package safeguarding.reviewing.retention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For what a record is held, and why. */
@Schema(name = "AddReviewingLegalHoldRequest", description = "For what a record is held, and why (L8).")
public record AddLegalHoldRequest(
        @Schema(
                required = true,
                enumeration = {"inquiry", "claim", "subject-access", "police", "other"})
        @NotBlank
        String kind,

        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {

    @Override
    public String toString() {
        return "AddLegalHoldRequest[masked]";
    }
}
