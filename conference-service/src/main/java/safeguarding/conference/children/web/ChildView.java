package safeguarding.conference.children.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A child as the caller may see it. */
@Schema(description = "A child as the caller may see it. Fields that are kept from the caller are named in withheld.")
public record ChildView(
        @Schema(required = true, description = "Identifier of the child in every service.")
        UUID childId,

        @Schema(description = "The council's own id of the child.", examples = "C0012345") @Nullable
        String councilChildId,

        @Nullable NameFields name,
        @Schema(examples = "2009-04-17") @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate expectedDateOfBirth,
        @Nullable LocalDate dateOfDeath,
        @Nullable CharacteristicsFields characteristics,
        @Nullable IdentifierFields identifiers,
        @Schema(required = true) ResponsibilityFields responsibility,
        @Nullable SupportFields support,

        @Schema(description = "How to reach the child and the family without danger to anybody.") @Nullable
        String safeContact,

        @Schema(description = "Whether only named readers may read the record.") @Nullable
        Boolean restricted,

        @Schema(description = "What is wrong with what is written.") @Nullable
        List<FindingView> findings,

        @Schema(description = "Other records of the same person; absent when there are none to be told of.") @Nullable
        SamePersonView samePerson,

        @Schema(description = "Day on which it became known that the record was made in error; absent otherwise.")
        @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why; for the unit only.") @Nullable
        String withdrawalReason,

        @Schema(required = true, description = "Since when the details hold.")
        LocalDate holdsFrom,

        @Schema(required = true, description = "Fields that are kept from this caller.", examples = "[\"identifiers\"]")
        List<String> withheld,

        @Schema(required = true, description = "Public address of the record.")
        URI link) {

    @Override
    public String toString() {
        return "ChildView[" + childId + "]";
    }
}
