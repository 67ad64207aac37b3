package safeguarding.licensing.licences.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A licence that is taken away for a time. */
@Schema(description = "A licence that is taken away for a time.")
public record SuspendLicenceRequest(
        @Schema(required = true, description = "Why, in words.") @NotBlank @Size(max = 4000)
        String reason,

        @Schema(required = true, description = "First day on which it does not hold.") @NotNull
        LocalDate from,

        @Schema(description = "Last day on which it does not hold; absent until it is ended.") @Nullable
        LocalDate to) {}
