package safeguarding.audit.programmes.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The programme of a year that has none. */
@Schema(description = "The programme of a year that has none.")
public record OpenAuditProgrammeRequest(
        @Schema(required = true, description = "Calendar year in whose April it begins.", examples = "2013")
        @NotNull
        @Min(1989)
        @Max(2098)
        Integer startsIn,

        @Schema(required = true, examples = "Audits of 2013/14") @NotBlank @Size(max = 300)
        String title,

        @Schema(description = "What the year is for.") @Size(max = 4000) @Nullable
        String purpose) {}
