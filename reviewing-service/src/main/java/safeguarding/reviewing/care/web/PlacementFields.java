package safeguarding.reviewing.care.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.care.Placement;
import safeguarding.reviewing.care.TemporaryApproval;

/** Where and with whom a child lives. */
@Schema(name = "CarePlacement", description = "Where and with whom the child lives.")
public record PlacementFields(
        @Schema(required = true, description = "Code of the set PLACE.", examples = "U6") @NotBlank @Size(max = 10)
        String type,

        @Schema(
                description =
                        "Code of the set PLACE_PROVIDER; needed except for T0 to T4 and Z1, Z11 to Z14 (526, 213).",
                examples = "PR1")
        @Size(max = 10)
        @Nullable
        String provider,

        @Schema(description = "The council's own reference of the carer or home.", examples = "FC-2041")
        @Size(max = 50)
        @Nullable
        String carer,

        @Schema(description = "Postcode of the child's home.", examples = "GU1 1AA") @Size(max = 10) @Nullable
        String homePostcode,

        @Schema(description = "Postcode of the placement.", examples = "RH1 1AA") @Size(max = 10) @Nullable
        String postcode,

        @Schema(description = "Ofsted's number of the home or agency.", examples = "SC012345") @Size(max = 20) @Nullable
        String urn,

        @Schema(description = "Whether it is meant to last until the child is 18; false when absent.") @Nullable
        Boolean untilEighteen,

        @Schema(
                description = "With a parent before assessment, or a connected person approved for a time.",
                enumeration = {"regulation-19", "regulation-24"})
        @Nullable
        String temporaryApproval) {

    static PlacementFields of(Placement placement) {
        var approval = placement.temporaryApproval();
        return new PlacementFields(
                placement.type(),
                placement.provider(),
                placement.carer(),
                placement.homePostcode(),
                placement.postcode(),
                placement.urn(),
                placement.untilEighteen(),
                approval == null ? null : Codes.of(approval));
    }

    Placement read() {
        return new Placement(
                type,
                textOrNull(provider),
                textOrNull(carer),
                textOrNull(homePostcode),
                textOrNull(postcode),
                textOrNull(urn),
                Boolean.TRUE.equals(untilEighteen),
                Codes.readOrNull("placement.temporaryApproval", temporaryApproval, TemporaryApproval.class));
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String toString() {
        return "PlacementFields[masked]";
    }
}
