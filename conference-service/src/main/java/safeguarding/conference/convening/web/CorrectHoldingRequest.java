package safeguarding.conference.convening.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a conference was held, when what is recorded is wrong. */
@Schema(description = "How a conference was held, when what is recorded is wrong.")
public record CorrectHoldingRequest(
        @Schema(required = true, description = "How it was held, complete; it replaces what is recorded.")
        @Valid
        @NotNull
        HoldConferenceRequest holding,

        @Schema(required = true, description = "Why, in the words of the unit; never shown to partner agencies.")
        @NotBlank
        @Size(max = 1000)
        String reason) {}
