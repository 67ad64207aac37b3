package safeguarding.conference.chairs.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is to chair conferences. */
@Schema(description = "Somebody who is to chair conferences.")
public record RegisterChairRequest(
        @Schema(required = true, description = "The council's staff number.", examples = "S2001")
        @NotBlank
        @Size(max = 50)
        String staffId,

        @Schema(required = true) @Valid @NotNull ChairFields details) {}
