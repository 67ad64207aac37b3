package safeguarding.licensing.parties.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A party that is new. */
@Schema(name = "RegisterLicensingPartyRequest", description = "A party that is new.")
public record RegisterPartyRequest(
        @Schema(required = true) @Valid @NotNull PartyFields details) {}
