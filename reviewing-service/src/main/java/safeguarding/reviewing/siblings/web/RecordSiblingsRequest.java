package safeguarding.reviewing.siblings.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two children are siblings. */
@Schema(description = "Two children are siblings, full or half.")
public record RecordSiblingsRequest(
        @Schema(required = true, description = "One of them.") @NotNull
        UUID childId,

        @Schema(required = true, description = "The other.") @NotNull
        UUID siblingId) {}
