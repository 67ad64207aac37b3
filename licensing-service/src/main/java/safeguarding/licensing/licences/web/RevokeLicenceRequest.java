package safeguarding.licensing.licences.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A licence that is taken away for good. */
@Schema(description = "A licence that is taken away for good.")
public record RevokeLicenceRequest(
        @Schema(required = true, description = "Why, in words.") @NotBlank @Size(max = 4000)
        String reason,

        @Schema(required = true, description = "First day on which it does not hold.") @NotNull
        LocalDate from) {}
