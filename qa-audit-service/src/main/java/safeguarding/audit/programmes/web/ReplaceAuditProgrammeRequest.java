package safeguarding.audit.programmes.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of a programme now. */
@Schema(description = "What is said of a programme now.")
public record ReplaceAuditProgrammeRequest(
        @Schema(required = true, examples = "Audits of 2013/14") @NotBlank @Size(max = 300)
        String title,

        @Schema(description = "What the year is for; absent: nothing.") @Size(max = 4000) @Nullable
        String purpose) {}
