package safeguarding.conference.children.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** Which child is looked for. */
@Schema(
        description =
                "One of: nhsNumber; councilChildId; name together with dateOfBirth (the expected one of an unborn child).")
public record SearchChildrenRequest(
        @Schema(examples = "9990000018") @Size(max = 20) @Nullable
        String nhsNumber,

        @Schema(examples = "C0012345") @Size(max = 40) @Nullable
        String councilChildId,

        @Valid @Nullable NameFields name,
        @Schema(examples = "2009-04-17") @Nullable LocalDate dateOfBirth) {

    /** Refuses what does not say whom to look for. */
    void refuseUnlessClear() {
        var ways = Stream.of(nhsNumber, councilChildId)
                .filter(text -> text != null && !text.isBlank())
                .count();
        if (name != null || dateOfBirth != null) {
            ways++;
        }
        if (ways != 1) {
            throw refused("", "Search by nhsNumber, by councilChildId, or by name and dateOfBirth.");
        }
        if (name != null && dateOfBirth == null) {
            throw refused("dateOfBirth", "A name is searched together with a date of birth.");
        }
        if (dateOfBirth != null && NameFields.read(name).missing()) {
            throw refused("name", "A date of birth is searched together with a given or a family name.");
        }
    }

    private static ProblemException refused(String field, String message) {
        return ProblemException.invalid(List.of(new Violation(field, message)));
    }

    @Override
    public String toString() {
        return "SearchChildrenRequest[masked]";
    }
}
