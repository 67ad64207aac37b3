package safeguarding.conference.exchange.history;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.family.web.RelatedPersonRequest;

/** Somebody around the child. */
@Schema(description = "Somebody around the child.")
public record PastRelatedPerson(
        @Schema(required = true, description = "Stable name of the row in the system it comes from.", examples = "P-17")
        @NotBlank
        @Size(max = 100)
        String reference,

        @Schema(required = true) @Valid @NotNull RelatedPersonRequest person,

        @Schema(description = "The council's own id of a sibling who is a registered child, instead of linkedChildId.")
        @Size(max = 40)
        @Nullable
        String siblingCouncilChildId) {

    @Override
    public String toString() {
        return "PastRelatedPerson[masked]";
    }
}
