package safeguarding.licensing.permits.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A break from work. */
@Schema(name = "WorkBreak", description = "A break from work, London time.")
public record BreakFields(
        @Schema(required = true, examples = "11:00")
        @NotNull
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
        @Size(max = 5)
        String from,

        @Schema(required = true, examples = "12:00")
        @NotNull
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
        @Size(max = 5)
        String until) {}
