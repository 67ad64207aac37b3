package safeguarding.licensing.performances.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A performance licence that is asked for. */
@Schema(description = "A licence of one child in one production.")
public record AskForPerformanceLicenceRequest(
        @Schema(required = true) @NotNull UUID productionId,
        @Schema(required = true) @NotNull UUID childId,
        @Schema(required = true) @Valid @NotNull PerformanceDetailsFields details) {}
