package safeguarding.reviewing.visits.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody visited a looked-after child. */
@Schema(name = "LookedAfterVisitRecord", description = "That somebody visited a looked-after child.")
public record RecordVisitRequest(
        @Schema(required = true, description = "The period of care.") @NotNull
        UUID periodId,

        @Schema(required = true) @Valid @NotNull VisitFields visit) {

    @Override
    public String toString() {
        return "RecordVisitRequest[masked]";
    }
}
