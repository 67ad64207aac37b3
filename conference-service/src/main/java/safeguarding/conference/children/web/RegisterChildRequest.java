package safeguarding.conference.children.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.ChildDetails;
import safeguarding.conference.children.LifeDates;

/** A child to register. */
@Schema(
        description =
                "A child to register. What is faulty is kept and flagged; only what contradicts itself is refused.")
public record RegisterChildRequest(
        @Schema(required = true, description = "The council's own id of the child.", examples = "C0012345")
        @NotBlank
        @Size(max = 40)
        String councilChildId,

        @Valid @Nullable NameFields name,

        @Schema(description = "Absent for an unborn child.", examples = "2009-04-17") @Nullable
        LocalDate dateOfBirth,

        @Schema(description = "For an unborn child; never together with dateOfBirth.", examples = "2014-02-10")
        @Nullable
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

        @Schema(description = "Since when the details hold; today when absent.") @Nullable
        LocalDate holdsFrom) {

    /** The details in the words of the domain. */
    public ChildDetails details() {
        return new ChildDetails(
                NameFields.read(name),
                new LifeDates(dateOfBirth, expectedDateOfBirth, dateOfDeath),
                CharacteristicsFields.read(characteristics),
                IdentifierFields.read(identifiers),
                responsibility.read(),
                SupportFields.read(support, safeContact));
    }

    @Override
    public String toString() {
        return "RegisterChildRequest[masked]";
    }
}
