package safeguarding.licensing.bodies.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.bodies.AuditOutcome;
import safeguarding.licensing.bodies.BodyAudit;
import safeguarding.platform.coding.Codes;

/** An audit of a body of persons. */
@Schema(name = "RecordBodyAuditRequest", description = "An audit of a body of persons.")
public record RecordBodyAuditRequest(
        @Schema(required = true, description = "Civil date on which it took place, not ahead (A5).") @NotNull
        LocalDate on,

        @Schema(
                required = true,
                description = "What it came to.",
                enumeration = {"met", "mending-needed", "not-met"})
        @NotBlank
        @Size(max = 20)
        String outcome,

        @Schema(required = true, description = "What was seen, in words.") @NotBlank @Size(max = 4000)
        String words) {

    BodyAudit read(String by) {
        return new BodyAudit(on, by, Codes.read("outcome", outcome, AuditOutcome.class), words);
    }
}
