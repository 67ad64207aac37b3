package safeguarding.audit.population.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.population.FileCase;

/** One case that no service tells of, as the case system knows it: one line of the upload. */
@Schema(
        name = "AuditPopulationRecord",
        description =
                "One case as the case system knows it: one line of the upload. The whole of it; a case that is not in"
                        + " the upload stays as it is.")
public record ToldCaseRecord(
        @Schema(
                required = true,
                enumeration = {"child-in-need", "supervision-file", "family-support"})
        @NotBlank
        String caseKind,

        @Schema(
                required = true,
                maxLength = 60,
                description =
                        "The council's own id of the case; for child-in-need the council's own id of the child. It is"
                                + " hashed and not kept.")
        @NotBlank
        @Size(max = 60)
        String caseId,

        @Schema(maxLength = 60, description = "Code of the area responsible.")
        @Nullable
        @Size(max = 60)
        @Pattern(regexp = CODE)
        String area,

        @Schema(maxLength = 60, description = "Code of the team responsible.")
        @Nullable
        @Size(max = 60)
        @Pattern(regexp = CODE)
        String team,

        @Schema(required = true, description = "Day on which the case was opened.") @NotNull
        LocalDate openedOn,

        @Schema(description = "Day on which it was closed; absent while it is open.") @Nullable
        LocalDate closedOn,

        @Schema(
                maxLength = 60,
                description = "Staff number of who holds the case; of a supervision file, of the supervisor.")
        @Nullable
        @Size(max = 60)
        @Pattern(regexp = STAFF)
        String workerStaffId,

        @Schema(maxLength = 60, description = "Code by which cases of this kind are told apart.")
        @Nullable
        @Size(max = 60)
        @Pattern(regexp = CODE)
        String category,

        @Schema(
                maxProperties = 20,
                description = "Further codes by name, at most twenty; never a name, a date of birth or words.")
        @Size(max = 20)
        Map<@Pattern(regexp = CODE) @Size(max = 40) String, @NotNull @Pattern(regexp = CODE) @Size(max = 40) String>
                attributes) {

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String STAFF = "[A-Za-z0-9_-]+";

    public ToldCaseRecord {
        attributes = new TreeMap<>(Objects.requireNonNullElse(attributes, Map.of()));
    }

    /** How the case stands. */
    FileCase stands() {
        return new FileCase(area, team, workerStaffId, openedOn, closedOn, category, attributes);
    }

    /** Masks whose case it is. */
    @Override
    public String toString() {
        return "ToldCaseRecord[masked]";
    }
}
