package safeguarding.licensing.chaperones.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chaperone who is new. */
@Schema(name = "RegisterChaperoneRequest", description = "A chaperone who is new.")
public record RegisterChaperoneRequest(
        @Schema(required = true, description = "The person, a party of kind chaperone.") @NotNull
        UUID partyId,

        @Schema(required = true) @Valid @NotNull ChaperoneFields details) {}
