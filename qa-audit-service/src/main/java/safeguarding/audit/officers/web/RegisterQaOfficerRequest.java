package safeguarding.audit.officers.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is to audit. */
@Schema(description = "Somebody who is to audit.")
public record RegisterQaOfficerRequest(
        @Schema(required = true, description = "The council's staff number.", examples = "S1301")
        @NotBlank
        @Size(max = 50)
        String staffId,

        @Schema(required = true) @Valid @NotNull OfficerFields details) {}
