package safeguarding.licensing.parties.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.parties.AddressKind;
import safeguarding.licensing.parties.PartyAddress;
import safeguarding.platform.coding.Codes;

/** An address of a party. */
@Schema(name = "LicensingAddress", description = "An address of a party.")
public record AddressFields(
        @Schema(
                required = true,
                description = "What it is for.",
                enumeration = {"principal", "workplace", "venue", "correspondence"})
        @NotBlank
        @Size(max = 20)
        String kind,

        @Schema(required = true, description = "The lines without the postcode.") @NotEmpty @Size(max = 6)
        List<@NotBlank @Size(max = 100) String> lines,

        @Schema(required = true, examples = "GU1 1AA")
        @NotNull
        @Pattern(regexp = "[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}")
        @Size(max = 9)
        String postcode,

        @Schema(
                required = true,
                description =
                        "Code of the council in whose area it is, as in the returns: its byelaws hold there (G1.2).",
                examples = "936")
        @NotNull
        @Pattern(regexp = "[0-9]{3}")
        @Size(max = 3)
        String council) {

    static AddressFields of(PartyAddress address) {
        return new AddressFields(Codes.of(address.kind()), address.lines(), address.postcode(), address.council());
    }

    PartyAddress read() {
        return new PartyAddress(
                Codes.read("details.addresses.kind", kind, AddressKind.class), lines, postcode, council);
    }

    @Override
    public String toString() {
        return "AddressFields[masked]";
    }
}
