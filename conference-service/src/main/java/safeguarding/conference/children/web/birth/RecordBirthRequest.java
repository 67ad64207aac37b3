package safeguarding.conference.children.web.birth;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.birth.FurtherNewborn;
import safeguarding.conference.children.birth.Newborn;
import safeguarding.conference.children.web.NameFields;

/** An expected child was born, perhaps with others. */
@Schema(description = "An expected child was born, perhaps with others.")
public record RecordBirthRequest(
        @Schema(required = true, description = "Civil date, never in the future.", examples = "2014-02-10") @NotNull
        LocalDate dateOfBirth,

        @Schema(description = "Absent while the child has no name, or when it stays as it is written.") @Valid @Nullable
        NameFields name,

        @Schema(description = "Code of the census.", examples = "F") @Size(min = 1, max = 10) @Nullable
        String sex,

        @Schema(description = "Children who were born with this one and were not known before: twins, triplets.")
        @Size(max = 7)
        @Nullable
        List<@Valid @NotNull FurtherFields> furtherChildren) {

    Newborn born() {
        return new Newborn(dateOfBirth, name == null ? null : NameFields.read(name), sex);
    }

    List<FurtherNewborn> further() {
        return furtherChildren == null
                ? List.of()
                : furtherChildren.stream().map(one -> one.read(dateOfBirth)).toList();
    }

    /** A further child. */
    @Schema(name = "FurtherNewborn", description = "A child who was born with another one.")
    public record FurtherFields(
            @Schema(required = true, description = "The council's own id of the child.", examples = "C0012346")
            @NotBlank
            @Size(max = 40)
            String councilChildId,

            @Schema(description = "When it is another day than that of the first; midnight may lie between them.")
            @Nullable
            LocalDate dateOfBirth,

            @Valid @Nullable NameFields name,

            @Schema(description = "Code of the census.", examples = "M") @Size(min = 1, max = 10) @Nullable
            String sex) {

        FurtherNewborn read(LocalDate first) {
            return new FurtherNewborn(
                    councilChildId,
                    new Newborn(
                            Objects.requireNonNullElse(dateOfBirth, first),
                            name == null ? null : NameFields.read(name),
                            sex));
        }

        @Override
        public String toString() {
            return "FurtherFields[masked]";
        }
    }

    @Override
    public String toString() {
        return "RecordBirthRequest[masked]";
    }
}
