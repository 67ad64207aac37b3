package safeguarding.licensing.performances.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Performance licences that are asked for in a production. */
@Schema(description = "Licences of several children in one production.")
public record AskForPerformanceLicencesRequest(
        @Schema(required = true, description = "The children, each once.") @NotEmpty @Size(max = 200)
        List<@Valid @NotNull ChildFields> children) {

    /** A child, and what is asked for it. */
    @Schema(name = "AskForPerformanceLicenceOfChild", description = "A child, and what is asked for it.")
    public record ChildFields(
            @Schema(required = true) @NotNull UUID childId,
            @Schema(required = true) @Valid @NotNull PerformanceDetailsFields details) {}
}
