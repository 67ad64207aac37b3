package safeguarding.reviewing.iros.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reviewing officer as of now. */
@Schema(description = "A reviewing officer as of now.")
public record ReplaceReviewingOfficerRequest(
        @Schema(required = true) @Valid @NotNull OfficerFields details) {}
