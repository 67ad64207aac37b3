package safeguarding.licensing.councils.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.councils.VisitingDetails;

/** What another council says of a licence. */
@Schema(
        name = "VisitingLicenceDetails",
        description =
                "What another council says of a licence. It names no child: who has to know asks that council by the"
                        + " number.")
public record VisitingFields(
        @Schema(
                required = true,
                description = "Code of the council that gave it: that in which the child lives (H2).",
                examples = "301")
        @NotNull
        @Pattern(regexp = "[0-9]{3}")
        @Size(max = 3)
        String council,

        @Schema(required = true, description = "Its number there.", examples = "PL-2015-0042") @NotBlank @Size(max = 50)
        String number,

        @Schema(required = true, description = "The production in the register.") @NotNull
        UUID productionId,

        @Schema(required = true, description = "Where in this council's area.", examples = "Playhouse")
        @NotBlank
        @Size(max = 200)
        String place,

        @Schema(required = true, description = "First civil day.") @NotNull
        LocalDate firstDay,

        @Schema(required = true, description = "Last civil day.") @NotNull
        LocalDate lastDay,

        @Schema(required = true, description = "Civil date on which this council was told; never in the future.")
        @NotNull
        LocalDate receivedOn) {

    static VisitingFields of(VisitingDetails it) {
        return new VisitingFields(
                it.council(), it.number(), it.productionId(), it.place(), it.firstDay(), it.lastDay(), it.receivedOn());
    }

    VisitingDetails read() {
        return new VisitingDetails(council, number.strip(), productionId, place.strip(), firstDay, lastDay, receivedOn);
    }
}
