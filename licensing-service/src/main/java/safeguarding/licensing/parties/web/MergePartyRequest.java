package safeguarding.licensing.parties.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a record is of the same party as another. */
@Schema(name = "MergeLicensingPartyRequest", description = "That a record is of the same party as another.")
public record MergePartyRequest(
        @Schema(required = true, description = "The party that stands for both.") @NotNull
        UUID intoPartyId,

        @Schema(required = true, description = "Why they are the same.") @NotBlank @Size(max = 1000)
        String reason) {}
