package safeguarding.reviewing.formerpermanence.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which permanent home a child came into care (PREV_PERM, LA_PERM, DATE_PERM of the return). */
@Schema(
        name = "FormerPermanenceRequest",
        description = "From which permanent home a child came into care (PREV_PERM, LA_PERM, DATE_PERM of the return).")
public record RecordFormerPermanenceRequest(
        @Schema(required = true, description = "The period of care.") @NotNull
        UUID periodId,

        @Schema(required = true) @Valid @NotNull PermanenceBeforeFields told) {

    @Override
    public String toString() {
        return "RecordFormerPermanenceRequest[" + periodId + "]";
    }
}
