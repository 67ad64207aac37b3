package safeguarding.conference.correspondence.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.correspondence.LetterField;
import safeguarding.conference.correspondence.Withheld;
import safeguarding.conference.correspondence.WithheldKind;
import safeguarding.platform.coding.Codes;

/** Something that is to be kept from somebody. */
@Schema(
        description =
                "Something that is to be kept from one person in everything that is written to them about a child.")
public record WithholdingRequest(
        @Schema(required = true, description = "The child or the registered relative from whom it is kept.") @NotNull
        UUID keptFrom,

        @Schema(
                required = true,
                enumeration = {"address", "person", "section", "task", "words", "field"})
        @NotNull
        String kind,

        @Schema(description = "The address, person, section, task or words; absent for a field.") @Nullable
        UUID subjectId,

        @Schema(description = "A field of letters; needed for kind field.", examples = "child-school")
        @Size(min = 1, max = 60)
        @Nullable
        String field,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {
    Withheld read() {
        return new Withheld(
                keptFrom,
                Codes.read("kind", kind, WithheldKind.class),
                subjectId,
                Codes.readOrNull("field", field, LetterField.class),
                reason);
    }

    @Override
    public String toString() {
        return "WithholdingRequest[masked]";
    }
}
