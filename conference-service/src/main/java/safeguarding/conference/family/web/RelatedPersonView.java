package safeguarding.conference.family.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody around a child, as the caller may see it. */
@Schema(description = "Somebody around a child. Fields that are kept from the caller are named in withheld.")
public record RelatedPersonView(
        @Schema(required = true) UUID relatedPersonId,
        @Schema(required = true) UUID childId,
        @Schema(required = true, examples = "mother") String role,
        @Schema(required = true) boolean parentalResponsibility,
        @Schema(required = true) boolean livesWithChild,

        @Schema(required = true, description = "A parent who is not in the child's household.")
        boolean nonResidentParent,

        @Schema(description = "For a sibling who is a registered child whom the caller may see.") @Nullable
        UUID linkedChildId,

        @Nullable String given,
        @Nullable String family,
        @Nullable LocalDate dateOfBirth,
        @Nullable String phone,

        @Schema(description = "How to reach the person without danger to anybody.") @Nullable
        String safeContact,

        @Nullable String interpreterLanguage,
        @Nullable LocalDate from,
        @Nullable LocalDate to,

        @Schema(required = true, description = "Fields that are kept from this caller.")
        List<String> withheld,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "RelatedPersonView[" + relatedPersonId + "]";
    }
}
