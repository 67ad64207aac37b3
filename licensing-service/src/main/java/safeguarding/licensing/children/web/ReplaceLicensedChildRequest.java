package safeguarding.licensing.children.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child as of now. */
@Schema(description = "What is written about a child, as of now.")
public record ReplaceLicensedChildRequest(
        @Schema(required = true) @Valid @NotNull LicensedChildFields details) {}
