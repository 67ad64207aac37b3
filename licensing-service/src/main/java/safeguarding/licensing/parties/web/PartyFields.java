package safeguarding.licensing.parties.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.parties.Addresses;
import safeguarding.licensing.parties.Contacts;
import safeguarding.licensing.parties.PartyDetails;
import safeguarding.licensing.parties.PartyKind;
import safeguarding.platform.coding.Codes;

/** Everything about a party that can change. */
@Schema(name = "LicensingPartyDetails", description = "Everything about a party that can change.")
public record PartyFields(
        @Schema(required = true, description = "What it is called.", examples = "Corner Shop Ltd")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(
                required = true,
                description = "What it is to the licensing team: employer, venue-operator, producer, body-of-persons,"
                        + " chaperone; at least one.",
                examples = "[\"employer\"]")
        @NotEmpty
        @Size(max = 5)
        List<@NotBlank @Size(max = 20) String> kinds,

        @Schema(description = "Number at Companies House.", examples = "01234567")
        @Pattern(regexp = "[A-Z0-9]{2}[0-9]{6}")
        @Size(max = 8)
        @Nullable
        String companyNumber,

        @Schema(description = "Number in the register of charities.", examples = "1234567")
        @Pattern(regexp = "[0-9]{6,8}")
        @Size(max = 8)
        @Nullable
        String charityNumber,

        @Schema(description = "Whom to ask, the first first.") @Size(max = 20) @Nullable
        List<@Valid @NotNull ContactFields> contacts,

        @Schema(required = true, description = "The first is the principal address.") @NotEmpty @Size(max = 100)
        List<@Valid @NotNull AddressFields> addresses) {

    static PartyFields of(PartyDetails it) {
        return new PartyFields(
                it.name(),
                it.kinds(),
                it.companyNumber(),
                it.charityNumber(),
                it.contacts().all().stream().map(ContactFields::of).toList(),
                it.addresses().all().stream().map(AddressFields::of).toList());
    }

    PartyDetails read() {
        kinds.forEach(kind -> Codes.read("details.kinds", kind, PartyKind.class));
        return new PartyDetails(
                name.strip(),
                kinds,
                companyNumber,
                charityNumber,
                new Contacts(Objects.requireNonNullElse(contacts, List.<ContactFields>of()).stream()
                        .map(ContactFields::read)
                        .toList()),
                new Addresses(addresses.stream().map(AddressFields::read).toList()));
    }

    @Override
    public String toString() {
        return "PartyFields[masked]";
    }
}
