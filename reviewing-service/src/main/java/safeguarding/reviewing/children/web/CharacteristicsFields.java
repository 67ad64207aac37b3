package safeguarding.reviewing.children.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.children.Characteristics;

/** Characteristics in codes of the return; a code that is not in its set is kept and flagged. */
@Schema(
        name = "ReviewingChildCharacteristics",
        description = "Codes of the SSDA903 return; a code that is not in its set is kept and flagged.")
public record CharacteristicsFields(
        @Schema(description = "Code of the set SEX: M, F, U; 1 and 2 in records of before.", examples = "F")
        @Size(max = 10)
        @Nullable
        String sex,

        @Schema(description = "Ethnicity code of four capitals.", examples = "MWAS") @Size(max = 10) @Nullable
        String ethnicity,

        @Schema(description = "Whether she is a mother (MOTHER); needed of a girl (393).") @Nullable
        Boolean mother,

        @Schema(description = "Date of birth of her first child (MC_DOB).") @Nullable
        LocalDate motherSince) {

    static CharacteristicsFields of(Characteristics given) {
        return new CharacteristicsFields(given.sex(), given.ethnicity(), given.mother(), given.motherSince());
    }

    /** The characteristics in the words of the domain. */
    public static Characteristics read(@Nullable CharacteristicsFields fields) {
        return fields == null
                ? Characteristics.UNKNOWN
                : new Characteristics(fields.sex, fields.ethnicity, fields.mother, fields.motherSince);
    }

    @Override
    public String toString() {
        return "CharacteristicsFields[masked]";
    }
}
