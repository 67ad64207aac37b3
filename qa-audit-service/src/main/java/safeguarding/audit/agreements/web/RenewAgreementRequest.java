package safeguarding.audit.agreements.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement that was signed anew. */
@Schema(name = "RenewPartnerAgreementRequest", description = "An agreement that was signed anew.")
public record RenewAgreementRequest(
        @Schema(required = true) @Valid @NotNull TermFields term) {}
