package safeguarding.reviewing.care.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child is looked after no more. */
@Schema(description = "That the child is looked after no more.")
public record EndPeriodOfCareRequest(
        @Schema(required = true, examples = "2013-10-31") @NotNull
        LocalDate endedOn,

        @Schema(required = true, description = "Code of the set REC (149), never X1.", examples = "E4A")
        @NotBlank
        @Size(max = 10)
        String reason) {}
