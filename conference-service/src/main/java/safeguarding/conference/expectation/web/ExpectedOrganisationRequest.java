package safeguarding.conference.expectation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which organisation it is that is expected. */
@Schema(description = "Which organisation it is that is expected.")
public record ExpectedOrganisationRequest(
        @Schema(required = true, description = "Code of the organisation.")
        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = "[a-z0-9][a-z0-9-]*", message = "a code of small letters, digits and hyphens")
        String organisation) {}
