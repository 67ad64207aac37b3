package safeguarding.conference.family.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.family.Home;
import safeguarding.conference.family.HomeKind;
import safeguarding.platform.coding.Codes;

/** Where a child, or somebody around it, lives or lived. */
@Schema(description = "Where a child, or somebody around it, lives or lived.")
public record AddressRequest(
        @Schema(description = "Who lives there; absent for the child itself. Cannot be changed later.") @Nullable
        UUID relatedPersonId,

        @Schema(required = true, examples = "home") @NotNull String kind,

        @Schema(required = true, examples = "[\"3 Mill Lane\", \"Woking\"]") @NotEmpty @Size(max = 6)
        List<@NotBlank @Size(max = 200) String> lines,

        @Schema(examples = "GU21 1AA") @Size(max = 10) @Nullable
        String postcode,

        @Schema(required = true, description = "First day.") @NotNull
        LocalDate from,

        @Schema(description = "Day on which it was left; absent while it lasts.") @Nullable
        LocalDate to,

        @Schema(required = true, description = "Whether the address is kept from partner agencies and from the family.")
        @NotNull
        Boolean doNotDisclose,

        @Schema(description = "How to write or call there without danger to anybody.") @Size(max = 1000) @Nullable
        String safeContact) {

    /** The place in the words of the domain. */
    public Home home() {
        return new Home(
                Codes.read("kind", kind, HomeKind.class), lines, postcode, from, to, doNotDisclose, safeContact);
    }

    @Override
    public String toString() {
        return "AddressRequest[masked]";
    }
}
