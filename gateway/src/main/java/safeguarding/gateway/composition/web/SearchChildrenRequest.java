package safeguarding.gateway.composition.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which child is looked for.
 *
 * @param nhsNumber ten digits
 * @param councilChildId the council's own id
 * @param name name, together with a date of birth
 * @param dateOfBirth date of birth, or the expected one
 */
@Schema(description = "One of: nhsNumber; councilChildId; name together with dateOfBirth.")
public record SearchChildrenRequest(
        @Schema(examples = "9990000018") @Size(max = 20) @Nullable
        String nhsNumber,

        @Schema(examples = "C0012345") @Size(max = 40) @Nullable
        String councilChildId,

        @Valid @Nullable SearchedName name,
        @Schema(examples = "2009-04-17") @Nullable LocalDate dateOfBirth) {

    @Override
    public String toString() {
        return "SearchChildrenRequest[masked]";
    }

    /** A name, as far as it is known. */
    @Schema(name = "SearchedName", description = "A name, as far as it is known.")
    public record SearchedName(
            @Schema(examples = "Amina Rose") @Size(max = 200) @Nullable
            String given,

            @Schema(examples = "Hale") @Size(max = 200) @Nullable
            String family,

            @Schema(examples = "Minnie") @Size(max = 200) @Nullable
            String knownAs) {

        @Override
        public String toString() {
            return "SearchedName[masked]";
        }
    }
}
