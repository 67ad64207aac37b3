package safeguarding.licensing.children.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child that is new. */
@Schema(description = "A child that is new in the register.")
public record RegisterLicensedChildRequest(
        @Schema(required = true, description = "The council's own id of the child.", examples = "C0012345")
        @NotBlank
        @Size(max = 40)
        String councilChildId,

        @Schema(required = true) @Valid @NotNull LicensedChildFields details) {

    @Override
    public String toString() {
        return "RegisterLicensedChildRequest[masked]";
    }
}
