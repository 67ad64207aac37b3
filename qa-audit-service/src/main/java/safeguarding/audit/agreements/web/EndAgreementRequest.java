package safeguarding.audit.agreements.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement that holds no more. */
@Schema(name = "EndPartnerAgreementRequest", description = "An agreement that holds no more.")
public record EndAgreementRequest(
        @Schema(required = true, description = "Last civil date on which it held; never in the future (A5).") @NotNull
        LocalDate on,

        @Schema(required = true, description = "Why it ended.") @NotBlank @Size(max = 1000)
        String reason) {}
