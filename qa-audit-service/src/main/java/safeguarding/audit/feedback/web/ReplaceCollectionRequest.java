package safeguarding.audit.feedback.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How people are asked now. */
@Schema(name = "ReplaceFeedbackCollectionRequest", description = "How people are asked now.")
public record ReplaceCollectionRequest(
        @Schema(required = true) @Valid @NotNull CollectionFields details) {}
