package safeguarding.licensing.licences.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The term of a licence that follows. */
@Schema(description = "The term of a licence that follows.")
public record RenewLicenceRequest(
        @Schema(required = true) @Valid @NotNull LicenceTermFields term) {}
