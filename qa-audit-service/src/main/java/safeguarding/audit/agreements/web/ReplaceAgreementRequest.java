package safeguarding.audit.agreements.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an agreement stands now. */
@Schema(name = "ReplacePartnerAgreementRequest", description = "How an agreement stands now.")
public record ReplaceAgreementRequest(
        @Schema(required = true) @Valid @NotNull AgreementFields details) {}
