package safeguarding.reviewing.health.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the return OC2 asks of a child, on a day. */
@Schema(name = "HealthRecordRequest", description = "What the return OC2 asks of a child, on a day.")
public record RecordHealthRecordRequest(
        @Schema(required = true, description = "The period of care.") @NotNull
        UUID periodId,

        @Schema(required = true) @Valid @NotNull HealthFactFields told) {

    @Override
    public String toString() {
        return "RecordHealthRecordRequest[" + periodId + "]";
    }
}
