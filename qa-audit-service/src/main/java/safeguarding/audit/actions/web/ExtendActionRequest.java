package safeguarding.audit.actions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A later day for an action. */
@Schema(name = "ExtendImprovementActionRequest", description = "A later day for an action.")
public record ExtendActionRequest(
        @Schema(required = true, description = "Civil date by which it is done, later than before.") @NotNull
        LocalDate dueOn,

        @Schema(required = true, description = "Why.") @NotBlank @Size(max = 2000)
        String reason) {}
