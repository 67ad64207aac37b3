package safeguarding.conference.subjectaccess.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an answer takes longer. */
@Schema(description = "Why an answer takes longer, and when whoever asks was told.")
public record ExtendSubjectAccessRequest(
        @Schema(required = true) @NotNull @Nullable LocalDate on,
        @Schema(required = true) @NotBlank @Size(max = 2000) String reason) {

    @Override
    public String toString() {
        return "ExtendSubjectAccessRequest[masked]";
    }
}
