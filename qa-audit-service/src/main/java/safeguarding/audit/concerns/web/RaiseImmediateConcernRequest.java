package safeguarding.audit.concerns.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A child that an audit found at risk. */
@Schema(description = "A child that an audit found at risk.")
public record RaiseImmediateConcernRequest(
        @Schema(required = true, description = "The audit of the case in which it was found.") @NotNull
        UUID caseAuditId,

        @Schema(
                description =
                        "The council's own id of the child, where the case is no child: needed there, and else left out.")
        @Size(max = 100)
        @Nullable
        String councilChildId,

        @Schema(required = true, description = "Civil date on which it was found; never in the future.") @NotNull
        LocalDate foundOn,

        @Schema(required = true, description = "What puts the child at risk.") @NotBlank @Size(max = 4000)
        String risk,

        @Schema(required = true, description = "What the auditor did at once.") @NotBlank @Size(max = 4000)
        String doneAtOnce,

        @Schema(required = true, description = "Staff number of the manager of the team that holds the case.")
        @NotBlank
        @Size(max = 50)
        String teamManager,

        @Schema(required = true, description = "Staff number of the service manager above.") @NotBlank @Size(max = 50)
        String serviceManager) {

    @Override
    public String toString() {
        return "RaiseImmediateConcernRequest[masked]";
    }
}
