package safeguarding.reviewing.iros.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is to review looked-after children. */
@Schema(description = "Somebody who is to review looked-after children.")
public record RegisterReviewingOfficerRequest(
        @Schema(required = true, description = "The council's staff number.", examples = "S3001")
        @NotBlank
        @Size(max = 50)
        String staffId,

        @Schema(required = true) @Valid @NotNull OfficerFields details) {}
