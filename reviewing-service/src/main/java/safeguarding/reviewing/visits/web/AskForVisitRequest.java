package safeguarding.reviewing.visits.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.visits.VisitAsker;

/** That a visit is asked for. */
@Schema(name = "LookedAfterVisitRequestRecord", description = "That a visit is asked for outside of its intervals.")
public record AskForVisitRequest(
        @Schema(
                required = true,
                description = "Civil date (Europe/London) on which it was asked for, or the notice came.")
        @NotNull
        LocalDate askedOn,

        @Schema(
                required = true,
                enumeration = {"child", "carer", "notice"},
                description = "The child, the carer, or a notice about the home or the fostering service.")
        @NotNull
        String askedBy) {

    VisitAsker asker() {
        @Nullable VisitAsker read = Codes.readOrNull("askedBy", askedBy, VisitAsker.class);
        if (read == null) {
            throw ProblemException.invalid("askedBy", "One of: child, carer, notice.");
        }
        return read;
    }
}
