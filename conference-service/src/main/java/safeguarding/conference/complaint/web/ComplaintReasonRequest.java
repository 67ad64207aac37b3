package safeguarding.conference.complaint.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When something was done about a complaint, and why. */
@Schema(name = "ComplaintReason", description = "When something was done about a complaint, and why.")
public record ComplaintReasonRequest(
        @Schema(required = true) @NotNull @Nullable LocalDate on,
        @Schema(required = true) @NotBlank @Size(max = 2000) String reason) {

    @Override
    public String toString() {
        return "ComplaintReasonRequest[masked]";
    }
}
