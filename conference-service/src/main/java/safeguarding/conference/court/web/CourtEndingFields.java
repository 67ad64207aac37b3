package safeguarding.conference.court.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.court.CourtEnding;
import safeguarding.conference.court.EndingKind;
import safeguarding.conference.court.FinalOrder;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;

/** How proceedings ended. */
@Schema(
        name = "CourtEnding",
        description =
                "How proceedings ended: by a final order, which is named, by withdrawal of the application, or without an application.")
public record CourtEndingFields(
        @Schema(required = true, description = "Day on which they ended.", examples = "2014-10-13") @NotNull
        LocalDate on,

        @Schema(
                required = true,
                enumeration = {"final-order", "application-withdrawn", "no-application"})
        @NotNull
        String ending,

        @Schema(
                description = "Which order; needed with a final order, and only there.",
                enumeration = {
                    "care-order",
                    "care-and-placement-order",
                    "supervision-order",
                    "special-guardianship-order",
                    "child-arrangements-order",
                    "no-order",
                    "other"
                })
        @Nullable
        String order,

        @Schema(description = "In words.") @Size(max = 4000) @Nullable
        String explanation) {

    CourtEnding read() {
        var kind = Codes.read("ending", ending, EndingKind.class);
        if ((kind == EndingKind.FINAL_ORDER) != (order != null)) {
            throw ProblemException.invalid("order", "A final order names the order; no other ending does.");
        }
        return new CourtEnding(on, kind, Codes.readOrNull("order", order, FinalOrder.class), explanation);
    }

    static CourtEndingFields of(CourtEnding ending) {
        return new CourtEndingFields(
                ending.on(), Codes.of(ending.kind()), Codes.orNull(ending.order()), ending.explanation());
    }

    @Override
    public String toString() {
        return "CourtEndingFields[" + ending + "]";
    }
}
