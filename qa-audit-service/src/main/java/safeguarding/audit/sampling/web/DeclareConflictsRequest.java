package safeguarding.audit.sampling.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.sampling.Conflict;
import safeguarding.audit.sampling.Conflicts;
import safeguarding.platform.problem.ProblemException;

/** Everybody who must not audit a case; who is left out may. */
@Schema(
        name = "DeclareAuditCaseConflicts",
        description =
                "Everybody who must not audit a case; who is left out may. Who holds or held it need not be named.")
public record DeclareConflictsRequest(
        @Schema(required = true, maxItems = 50) @NotNull @Size(max = 50)
        List<@Valid @NotNull ConflictFields> conflicts) {

    Conflicts read() {
        var read = IntStream.range(0, conflicts.size())
                .mapToObj(place -> conflicts.get(place).read(place))
                .toList();
        if (read.stream().map(Conflict::staffId).distinct().count() < read.size()) {
            throw ProblemException.invalid("conflicts", "Name each member of staff once.");
        }
        return new Conflicts(read);
    }
}
