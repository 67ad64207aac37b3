package safeguarding.licensing.employers.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employer who asks to be registered. */
@Schema(description = "An employer who asks to be registered.")
public record AskEmployerRegistrationRequest(
        @Schema(required = true, description = "The employer, in the register of parties.") @NotNull
        UUID partyId,

        @Schema(required = true) @Valid @NotNull WorkOfferFields offer) {}
