package safeguarding.reviewing.careplan.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.careplan.LineStep;
import safeguarding.reviewing.careplan.LineStepKind;

/** A step of a line to permanence. */
@Schema(name = "PermanenceLineStep", description = "A step of a line to permanence, of those that belong to it.")
public record LineStepFields(
        @Schema(
                required = true,
                enumeration = {
                    "agency-decision",
                    "consent-given",
                    "placement-order-applied",
                    "placement-order-granted",
                    "adopters-matched",
                    "placed-for-adoption",
                    "adoption-placement-ended",
                    "adoption-order-applied",
                    "adoption-order-granted",
                    "guardians-assessed",
                    "guardianship-notice-given",
                    "guardianship-order-applied",
                    "guardianship-report-filed",
                    "guardianship-support-planned",
                    "guardianship-order-granted",
                    "carers-assessed",
                    "carers-matched",
                    "placed-long-term",
                    "long-term-placement-ended"
                })
        @NotNull
        String step,

        @Schema(required = true, description = "On which day; never in the future.") @NotNull
        LocalDate on) {

    /** The step in the words of the domain. */
    public LineStep read() {
        return new LineStep(Codes.read("step", step, LineStepKind.class), on);
    }
}
