package safeguarding.conference.organisations.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as it is now. */
@Schema(description = "An organisation as it is now.")
public record ReplaceOrganisationRequest(
        @Schema(required = true) @Valid @NotNull OrganisationFields details) {}
