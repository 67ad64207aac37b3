package safeguarding.conference.organisations.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that takes part from now on. */
@Schema(description = "An organisation that takes part in conferences.")
public record RegisterOrganisationRequest(
        @Schema(required = true, description = "Never changes.", examples = "gp-practice-elm")
        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = "[a-z0-9][a-z0-9-]*", message = "a code of small letters, digits and hyphens")
        String code,

        @Schema(required = true) @Valid @NotNull OrganisationFields details) {}
