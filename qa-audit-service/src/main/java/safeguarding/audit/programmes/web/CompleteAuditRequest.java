package safeguarding.audit.programmes.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The report of an audit was given. */
@Schema(description = "The report of an audit was given.")
public record CompleteAuditRequest(
        @Schema(required = true, description = "Civil date of the report; never in the future.") @NotNull
        LocalDate reportedOn) {}
