package safeguarding.licensing.bodies.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An approval that is asked for. */
@Schema(name = "AskForBodyApprovalRequest", description = "An approval of a body of persons that is asked for.")
public record AskForBodyApprovalRequest(
        @Schema(required = true, description = "The body, a party of kind body-of-persons.") @NotNull
        UUID partyId,

        @Schema(
                required = true,
                description = "Code of the council that is asked: that of the places.",
                examples = "936")
        @NotNull
        @Pattern(regexp = "[0-9]{3}")
        @Size(max = 3)
        String council,

        @Schema(required = true) @Valid @NotNull BodyFields details) {}
