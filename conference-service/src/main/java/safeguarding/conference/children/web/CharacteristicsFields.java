package safeguarding.conference.children.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.Characteristics;

/** Characteristics in census codes; a code that is not in its set is kept and flagged. */
@Schema(name = "ChildCharacteristics", description = "Census codes; a code that is not in its set is kept and flagged.")
public record CharacteristicsFields(
        @Schema(description = "Code of the set Sex: M, F, U.", examples = "F") @Size(max = 10) @Nullable
        String sex,

        @Schema(description = "Code of the set Ethnicity.", examples = "MWAS") @Size(max = 10) @Nullable
        String ethnicity,

        @Schema(description = "Codes of the set Disability.", examples = "[\"NONE\"]") @Size(max = 20) @Nullable
        List<@NotNull @Size(max = 10) String> disabilities) {

    static CharacteristicsFields of(Characteristics given) {
        return new CharacteristicsFields(given.sex(), given.ethnicity(), given.disabilities());
    }

    /** The characteristics in the words of the domain. */
    public static Characteristics read(@Nullable CharacteristicsFields fields) {
        return fields == null
                ? Characteristics.UNKNOWN
                : new Characteristics(
                        fields.sex, fields.ethnicity, Objects.requireNonNullElse(fields.disabilities, List.of()));
    }

    @Override
    public String toString() {
        return "CharacteristicsFields[masked]";
    }
}
