package safeguarding.conference.involvement.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.Opinion;
import safeguarding.conference.involvement.OpinionGiven;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** What an agency thinks of the decision. */
@Schema(description = "What an agency thinks of the decision; a dissent has its reason.")
public record AgencyViewRequest(
        @Schema(
                required = true,
                enumeration = {"agrees", "dissents"})
        @NotNull
        String view,

        @Schema(description = "Needed for a dissent, absent otherwise.") @Size(max = 2000) @Nullable
        String reason) {

    OpinionGiven read() {
        var opinion = Codes.read("view", view, Opinion.class);
        var given = reason != null && !reason.isBlank();
        if ((opinion == Opinion.DISSENTS) != given) {
            throw ProblemException.invalid(
                    List.of(new Violation("reason", "A dissent has a reason, an agreement none.")));
        }
        return new OpinionGiven(opinion, given ? reason : null);
    }

    @Override
    public String toString() {
        return "AgencyViewRequest[masked]";
    }
}
