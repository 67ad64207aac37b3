package safeguarding.conference.plan.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody leaves a core group. */
@Schema(description = "Somebody leaves a core group.")
public record DepartureRequest(
        @Schema(required = true, description = "Since the member joined.") @NotNull
        LocalDate leftOn) {}
