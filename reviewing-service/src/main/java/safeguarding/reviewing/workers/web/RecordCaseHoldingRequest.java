package safeguarding.reviewing.workers.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which social worker holds the case of a child, and since when. */
@Schema(name = "CaseHoldingRequest", description = "Which social worker holds the case of a child, and since when.")
public record RecordCaseHoldingRequest(
        @Schema(required = true, description = "The period of care.") @NotNull
        UUID periodId,

        @Schema(required = true) @Valid @NotNull HolderFields told) {

    @Override
    public String toString() {
        return "RecordCaseHoldingRequest[" + periodId + "]";
    }
}
