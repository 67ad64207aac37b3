package safeguarding.reviewing.children.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A child as the caller may see it. */
@Schema(
        name = "ReviewingChild",
        description = "A looked-after child, or one who was or may be, as this service knows it.")
public record ChildView(
        @Schema(required = true, description = "Identifier of the child in every service.")
        UUID childId,

        @Schema(required = true, description = "The council's own id of the child.", examples = "C0012345")
        String councilChildId,

        @Nullable NameFields name,
        @Schema(examples = "2009-04-17") @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate dateOfDeath,
        @Nullable CharacteristicsFields characteristics,
        @Nullable IdentifierFields identifiers,
        @Schema(required = true) ResponsibilityFields responsibility,

        @Schema(description = "Absent for a child who never was unaccompanied.") @Nullable
        UnaccompaniedFields unaccompanied,

        @Schema(required = true, description = "Whether only named readers may read the record.")
        boolean restricted,

        @Schema(required = true, description = "What is wrong with what is written.")
        List<FindingView> findings,

        @Schema(description = "Day on which it became known that the record was made in error; absent otherwise.")
        @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why.") @Nullable String withdrawalReason,

        @Schema(required = true, description = "Since when the details hold.")
        LocalDate holdsFrom,

        @Schema(required = true, description = "Public address of the record.")
        URI link) {

    @Override
    public String toString() {
        return "ChildView[" + childId + "]";
    }
}
