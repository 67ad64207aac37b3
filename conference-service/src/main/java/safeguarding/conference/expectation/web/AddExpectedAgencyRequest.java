package safeguarding.conference.expectation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.platform.coding.Codes;

/** An agency that the chair expects. */
@Schema(description = "An agency that the chair expects beside those of the rules, or after all.")
public record AddExpectedAgencyRequest(
        @Schema(required = true, description = "Kind of agency.", examples = "housing") @NotNull
        String kind,

        @Schema(description = "Code of the organisation; absent while it is not known.")
        @Size(max = 100)
        @Pattern(regexp = "[a-z0-9][a-z0-9-]*", message = "a code of small letters, digits and hyphens")
        @Nullable
        String organisation,

        @Schema(required = true, description = "Whether it works with the child directly.") @NotNull
        Boolean directContact,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    AgencyKind readKind() {
        return Codes.read("kind", kind, AgencyKind.class);
    }

    @Override
    public String toString() {
        return "AddExpectedAgencyRequest[masked]";
    }
}
