package safeguarding.licensing.councils.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A licence of another council. */
@Schema(description = "A licence of another council.")
public record RecordVisitingLicenceRequest(
        @Schema(required = true) @Valid @NotNull VisitingFields details) {}
