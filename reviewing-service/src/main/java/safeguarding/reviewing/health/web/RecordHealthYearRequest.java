package safeguarding.reviewing.health.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was answered about the health of a child for one year of the return. */
@Schema(
        name = "HealthYearRequest",
        description = "What was answered about the health of a child for one year of the return.")
public record RecordHealthYearRequest(
        @Schema(required = true, description = "The period of care.") @NotNull
        UUID periodId,

        @Schema(required = true) @Valid @NotNull YearAnswersFields told) {

    @Override
    public String toString() {
        return "RecordHealthYearRequest[" + periodId + "]";
    }
}
