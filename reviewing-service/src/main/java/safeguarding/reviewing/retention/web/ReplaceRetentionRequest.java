package safeguarding.reviewing.retention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long a record is kept. */
@Schema(name = "ReplaceReviewingRetentionRequest", description = "How long a record is kept, with the reason.")
public record ReplaceRetentionRequest(
        @Schema(
                required = true,
                enumeration = {"looked-after", "adopted", "child-in-need"})
        @NotBlank
        String retention,

        @Schema(description = "Day of the adoption order; for adopted only.") @Nullable
        LocalDate basisOn,

        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {

    @Override
    public String toString() {
        return "ReplaceRetentionRequest[masked]";
    }
}
