package safeguarding.licensing.employers.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an employer offers as of now. */
@Schema(description = "What an employer offers as of now.")
public record ReplaceEmployerRegistrationRequest(
        @Schema(required = true) @Valid @NotNull WorkOfferFields offer) {}
