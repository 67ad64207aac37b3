package safeguarding.licensing.performances.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked for as of now. */
@Schema(description = "What is asked for as of now, the whole of it.")
public record ReplacePerformanceLicenceRequest(
        @Schema(required = true) @Valid @NotNull PerformanceDetailsFields details) {}
