package safeguarding.audit.officers.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quality assurance officer as of now. */
@Schema(description = "A quality assurance officer as of now.")
public record ReplaceQaOfficerRequest(
        @Schema(required = true) @Valid @NotNull OfficerFields details) {}
