package safeguarding.conference.exchange.history;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.family.web.AddressRequest;

/** Where the child, or somebody around it, lives or lived. */
@Schema(description = "Where the child, or somebody around it, lives or lived.")
public record PastAddress(
        @Schema(required = true, description = "Stable name of the row in the system it comes from.", examples = "A-3")
        @NotBlank
        @Size(max = 100)
        String reference,

        @Schema(required = true) @Valid @NotNull AddressRequest address,

        @Schema(description = "Reference of the person who lives there; absent for the child itself.")
        @Size(max = 100)
        @Nullable
        String relatedPersonReference) {

    @Override
    public String toString() {
        return "PastAddress[masked]";
    }
}
