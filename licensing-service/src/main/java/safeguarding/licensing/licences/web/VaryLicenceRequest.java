package safeguarding.licensing.licences.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A licence with another term or other conditions. */
@Schema(description = "A licence with another term or other conditions.")
public record VaryLicenceRequest(
        @Schema(required = true, description = "Why, in words.") @NotBlank @Size(max = 4000)
        String reason,

        @Schema(required = true) @Valid @NotNull LicenceTermFields term,

        @Schema(required = true, description = "In words that the holder understands; empty for none.")
        @NotNull
        @Size(max = 50)
        List<@NotBlank @Size(max = 1000) String> conditions) {}
