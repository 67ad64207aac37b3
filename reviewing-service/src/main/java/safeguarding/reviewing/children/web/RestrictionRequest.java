package safeguarding.reviewing.children.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who may read a child's record from now on. */
@Schema(
        name = "ReviewingRestrictionRequest",
        description = "Who may read the record from now on. Whoever restricts it is always a named reader.")
public record RestrictionRequest(
        @Schema(
                required = true,
                description = "True: named readers only. False: everybody whose role and area allow it.")
        @NotNull
        Boolean restricted,

        @Schema(description = "Staff numbers; not given when the record is opened.", examples = "[\"S1042\"]")
        @Size(max = 50)
        @Nullable
        Set<@NotBlank @Size(max = 50) String> namedReaders,

        @Schema(required = true, description = "Why; read by named readers only.") @NotBlank @Size(max = 2000)
        String reason) {

    @Override
    public String toString() {
        return "RestrictionRequest[" + restricted + "]";
    }
}
