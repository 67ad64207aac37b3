package safeguarding.reviewing.children.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.children.ChildDetails;
import safeguarding.reviewing.children.LifeDates;

/** A child to register. */
@Schema(
        name = "ReviewingRegisterChildRequest",
        description =
                "A child to register. What is faulty is kept and flagged; only what contradicts itself is refused.")
public record RegisterChildRequest(
        @Schema(required = true, description = "The council's own id of the child.", examples = "C0012345")
        @NotBlank
        @Size(max = 40)
        String councilChildId,

        @Valid @Nullable NameFields name,

        @Schema(examples = "2009-04-17") @Nullable LocalDate dateOfBirth,

        @Nullable LocalDate dateOfDeath,
        @Valid @Nullable CharacteristicsFields characteristics,
        @Valid @Nullable IdentifierFields identifiers,
        @Schema(required = true) @Valid @NotNull ResponsibilityFields responsibility,

        @Schema(description = "Absent for a child who never was unaccompanied.") @Valid @Nullable
        UnaccompaniedFields unaccompanied,

        @Schema(description = "Since when the details hold; today when absent.") @Nullable
        LocalDate holdsFrom) {

    /** The details in the words of the domain. */
    public ChildDetails details() {
        return new ChildDetails(
                NameFields.read(name),
                new LifeDates(dateOfBirth, dateOfDeath),
                CharacteristicsFields.read(characteristics),
                IdentifierFields.read(identifiers),
                responsibility.read(),
                UnaccompaniedFields.read(unaccompanied));
    }

    @Override
    public String toString() {
        return "RegisterChildRequest[masked]";
    }
}
