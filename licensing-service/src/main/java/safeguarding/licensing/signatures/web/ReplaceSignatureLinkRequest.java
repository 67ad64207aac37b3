package safeguarding.licensing.signatures.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom a link is made. */
@Schema(description = "For whom a link is made.")
public record ReplaceSignatureLinkRequest(
        @Schema(required = true, description = "Somebody whom an officer verified for the child, in the role asked.")
        @NotNull
        UUID signatoryId) {}
