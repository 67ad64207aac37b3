package safeguarding.licensing.bodies.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.bodies.BodyAudit;
import safeguarding.platform.coding.Codes;

/** An audit of a body of persons. */
@Schema(name = "BodyOfPersonsAudit", description = "An audit of a body of persons.")
public record BodyAuditView(
        @Schema(required = true, description = "Civil date on which it took place.")
        LocalDate on,

        @Schema(
                required = true,
                description = "What it came to.",
                enumeration = {"met", "mending-needed", "not-met"})
        String outcome,

        @Schema(required = true, description = "What was seen, in words.")
        String words,

        @Schema(required = true, description = "Staff number of who recorded it.")
        String by) {

    static BodyAuditView of(BodyAudit audit) {
        return new BodyAuditView(audit.on(), Codes.of(audit.outcome()), audit.words(), audit.by());
    }
}
