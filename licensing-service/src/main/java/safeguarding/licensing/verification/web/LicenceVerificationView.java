package safeguarding.licensing.verification.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those who are signed in may know of a licence by its number. */
@Schema(
        name = "LicenceVerification",
        description = "What those who are signed in may know of a licence by its number: never a child or a place.")
public record LicenceVerificationView(
        @Schema(required = true, examples = "WP-7F3K-9QXD-M")
        String number,

        @Schema(required = true, examples = "work-permit") String kind,

        @Schema(
                required = true,
                description = "How it stands today.",
                enumeration = {"granted", "in-force", "suspended", "revoked", "expired"})
        String standing,

        @Schema(required = true, description = "Name of the party that holds it.")
        String holder,

        @Schema(required = true, description = "Code of the council that gave it.")
        String council,

        @Schema(required = true) LocalDate validFrom,
        @Schema(required = true) LocalDate validTo,
        @Schema(required = true, maxItems = 50) List<String> conditions,

        @Schema(required = true, description = "Civil date (Europe/London) of the check.")
        LocalDate asAt) {

    @Override
    public String toString() {
        return "LicenceVerificationView[" + number + "]";
    }
}
