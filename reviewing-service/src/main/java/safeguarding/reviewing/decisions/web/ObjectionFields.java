package safeguarding.reviewing.decisions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.decisions.Objection;
import safeguarding.reviewing.decisions.Objection.Outcome;

/** A manager objects to what a review decided. */
@Schema(name = "ReviewObjection", description = "A manager objects to what a review decided (C2.7).")
public record ObjectionFields(
        @Schema(required = true, description = "On which day; after the window it is kept and changes nothing.")
        @NotNull
        LocalDate on,

        @Schema(required = true, description = "Staff number.", examples = "S2001") @NotBlank @Size(max = 100)
        String by,

        @Schema(required = true, description = "Why; never in an event.") @NotBlank @Size(max = 4000)
        String because,

        @Schema(description = "On which day it was settled; absent while it is not.") @Nullable
        LocalDate settledOn,

        @Schema(
                description = "How it was settled; absent while it is not.",
                enumeration = {"withdrawn", "decisions-stand", "decisions-changed", "taken-to-dispute"})
        @Nullable
        String outcome) {

    /** The objection in the words of the domain. */
    public Objection read() {
        if ((settledOn == null) != (outcome == null)) {
            throw ProblemException.invalid("outcome", "Say when it was settled and how, or neither.");
        }
        return new Objection(on, by, because, settledOn, Codes.readOrNull("outcome", outcome, Outcome.class));
    }

    static ObjectionFields of(Objection objection) {
        return new ObjectionFields(
                objection.on(),
                objection.by(),
                objection.because(),
                objection.settledOn(),
                Codes.orNull(objection.outcome()));
    }

    @Override
    public String toString() {
        return "ObjectionFields[" + on + "]";
    }
}
