package safeguarding.reviewing.children.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.children.ChildDetails;
import safeguarding.reviewing.children.DetailChange;
import safeguarding.reviewing.children.LifeDates;

/** Everything about a child as it is now; what is absent is not known any more. */
@Schema(
        name = "ReviewingReplaceChildRequest",
        description = "Everything about the child as it is now; what is absent is not known any more.")
public record ReplaceChildRequest(
        @Valid @Nullable NameFields name,
        @Schema(examples = "2009-04-17") @Nullable LocalDate dateOfBirth,

        @Nullable LocalDate dateOfDeath,
        @Valid @Nullable CharacteristicsFields characteristics,
        @Valid @Nullable IdentifierFields identifiers,
        @Schema(required = true) @Valid @NotNull ResponsibilityFields responsibility,

        @Schema(description = "Absent for a child who never was unaccompanied.") @Valid @Nullable
        UnaccompaniedFields unaccompanied,

        @Schema(
                description =
                        "Whether what stood there was never true. A correction holds since the corrected details did.")
        @Nullable
        Boolean correction,

        @Schema(description = "Since when the details hold; never in the future.") @Nullable
        LocalDate holdsFrom) {

    ChildDetails details() {
        return new ChildDetails(
                NameFields.read(name),
                new LifeDates(dateOfBirth, dateOfDeath),
                CharacteristicsFields.read(characteristics),
                IdentifierFields.read(identifiers),
                responsibility.read(),
                UnaccompaniedFields.read(unaccompanied));
    }

    DetailChange change(LocalDate today) {
        return new DetailChange(Optional.ofNullable(holdsFrom), Boolean.TRUE.equals(correction), today);
    }

    @Override
    public String toString() {
        return "ReplaceChildRequest[masked]";
    }
}
