package safeguarding.licensing.parties.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A party as of now. */
@Schema(name = "ReplaceLicensingPartyRequest", description = "A party as of now.")
public record ReplacePartyRequest(
        @Schema(required = true) @Valid @NotNull PartyFields details) {}
