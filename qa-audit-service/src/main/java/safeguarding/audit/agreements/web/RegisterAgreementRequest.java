package safeguarding.audit.agreements.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement that is new. */
@Schema(name = "RegisterPartnerAgreementRequest", description = "An agreement that is new.")
public record RegisterAgreementRequest(
        @Schema(required = true) @Valid @NotNull AgreementFields details,
        @Schema(required = true) @Valid @NotNull TermFields term) {}
