package safeguarding.audit.feedback.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People who are asked. */
@Schema(name = "OpenFeedbackCollectionRequest", description = "People who are asked.")
public record OpenCollectionRequest(
        @Schema(required = true) @Valid @NotNull CollectionFields details) {}
