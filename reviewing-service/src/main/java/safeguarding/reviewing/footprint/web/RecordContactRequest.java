package safeguarding.reviewing.footprint.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An IRO did something for a child. */
@Schema(name = "IroContactRequest", description = "An IRO did something for a child between two reviews.")
public record RecordContactRequest(
        @Schema(required = true, description = "The reviews of the period of care.") @NotNull
        UUID chainId,

        @Schema(required = true) @Valid @NotNull ContactFields made) {

    @Override
    public String toString() {
        return "RecordContactRequest[" + chainId + "]";
    }
}
