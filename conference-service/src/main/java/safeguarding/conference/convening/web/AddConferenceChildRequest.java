package safeguarding.conference.convening.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sibling who is to be at a conference too. */
@Schema(description = "A sibling who is to be at a conference too.")
public record AddConferenceChildRequest(
        @Schema(required = true, description = "A child who is registered.") @NotNull
        UUID childId) {}
