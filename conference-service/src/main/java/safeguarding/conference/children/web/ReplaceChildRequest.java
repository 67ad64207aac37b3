package safeguarding.conference.children.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.ChildDetails;
import safeguarding.conference.children.DetailChange;
import safeguarding.conference.children.LifeDates;

/** Everything about a child as it is now; what is absent is not known any more. */
@Schema(description = "Everything about the child as it is now; what is absent is not known any more.")
public record ReplaceChildRequest(
        @Valid @Nullable NameFields name,
        @Schema(examples = "2009-04-17") @Nullable LocalDate dateOfBirth,

        @Schema(description = "For an unborn child; never together with dateOfBirth.") @Nullable
        LocalDate expectedDateOfBirth,

        @Nullable LocalDate dateOfDeath,
        @Valid @Nullable CharacteristicsFields characteristics,
        @Valid @Nullable IdentifierFields identifiers,
        @Schema(required = true) @Valid @NotNull ResponsibilityFields responsibility,
        @Valid @Nullable SupportFields support,

        @Schema(
                description =
                        "How to reach the child and the family without danger to anybody. Partner agencies see it as well.",
                examples = "Never ring the home number.")
        @Size(max = 1000)
        @Nullable
        String safeContact,

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
                new LifeDates(dateOfBirth, expectedDateOfBirth, dateOfDeath),
                CharacteristicsFields.read(characteristics),
                IdentifierFields.read(identifiers),
                responsibility.read(),
                SupportFields.read(support, safeContact));
    }

    DetailChange change(LocalDate today) {
        return new DetailChange(Optional.ofNullable(holdsFrom), Boolean.TRUE.equals(correction), today);
    }

    @Override
    public String toString() {
        return "ReplaceChildRequest[masked]";
    }
}
