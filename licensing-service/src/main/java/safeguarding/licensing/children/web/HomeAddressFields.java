package safeguarding.licensing.children.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.children.HomeAddress;

/** Where a child lives. */
@Schema(name = "LicensedChildAddress", description = "Where a child lives. It never reaches an applicant.")
public record HomeAddressFields(
        @Schema(required = true, description = "The lines without the postcode.") @NotEmpty @Size(max = 6)
        List<@NotBlank @Size(max = 100) String> lines,

        @Schema(required = true, examples = "GU1 1AA")
        @NotNull
        @Pattern(regexp = "[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}")
        @Size(max = 9)
        String postcode) {

    static HomeAddressFields of(HomeAddress address) {
        return new HomeAddressFields(address.lines(), address.postcode());
    }

    HomeAddress read() {
        var letters = postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var inward = letters.length() - 3;
        return new HomeAddress(lines, letters.substring(0, inward) + " " + letters.substring(inward));
    }

    @Override
    public String toString() {
        return "HomeAddressFields[masked]";
    }
}
