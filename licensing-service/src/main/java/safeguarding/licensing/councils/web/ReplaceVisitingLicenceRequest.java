package safeguarding.licensing.councils.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A licence of another council as of now. */
@Schema(description = "A licence of another council as of now.")
public record ReplaceVisitingLicenceRequest(
        @Schema(required = true) @Valid @NotNull VisitingFields details) {}
