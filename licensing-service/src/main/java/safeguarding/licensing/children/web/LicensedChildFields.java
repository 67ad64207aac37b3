package safeguarding.licensing.children.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.children.ChildDetails;
import safeguarding.platform.name.NameKeys;
import safeguarding.platform.problem.ProblemException;

/** Everything about a child that can change. */
@Schema(name = "LicensedChildDetails", description = "Everything about a child that this service needs.")
public record LicensedChildFields(
        @Schema(required = true, description = "Given names.", examples = "Amina Rose") @NotBlank @Size(max = 200)
        String given,

        @Schema(required = true, description = "Family name.", examples = "Hale") @NotBlank @Size(max = 200)
        String family,

        @Schema(required = true, examples = "2009-04-17") @NotNull
        LocalDate dateOfBirth,

        @Schema(required = true) @Valid @NotNull HomeAddressFields address,

        @Schema(description = "Name of its school; absent for none.", examples = "Mill Lane School")
        @Size(max = 200)
        @Nullable
        String school,

        @Schema(description = "Number of the school in the national register (URN).", examples = "125001")
        @Pattern(regexp = "[0-9]{6}")
        @Size(max = 6)
        @Nullable
        String schoolCode,

        @Schema(required = true, description = "Code of the area in which it lives.", examples = "north-east")
        @NotBlank
        @Size(max = 40)
        String area) {

    static LicensedChildFields of(ChildDetails it) {
        return new LicensedChildFields(
                it.given(),
                it.family(),
                it.bornOn(),
                HomeAddressFields.of(it.address()),
                it.school(),
                it.schoolCode(),
                it.area());
    }

    ChildDetails read() {
        if (NameKeys.of(given, family).isEmpty()) {
            throw ProblemException.invalid("details.family", "A name has at least one letter.");
        }
        return new ChildDetails(
                given.strip(), family.strip(), dateOfBirth, address.read(), school, schoolCode, area.strip());
    }

    @Override
    public String toString() {
        return "LicensedChildFields[masked]";
    }
}
