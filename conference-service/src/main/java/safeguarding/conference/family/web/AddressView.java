package safeguarding.conference.family.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An address as the caller may see it. */
@Schema(description = "An address. A withheld one says that there is one, and nothing else.")
public record AddressView(
        @Schema(required = true) UUID addressId,
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Whether the address is kept from this caller.")
        boolean withheld,

        @Schema(description = "Who lives there; absent for the child itself.") @Nullable
        UUID relatedPersonId,

        @Schema(examples = "home") @Nullable String kind,
        @Nullable List<String> lines,
        @Nullable String postcode,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean doNotDisclose,
        @Nullable String safeContact,
        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "AddressView[" + addressId + "]";
    }
}
