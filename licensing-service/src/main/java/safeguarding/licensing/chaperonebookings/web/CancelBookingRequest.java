package safeguarding.licensing.chaperonebookings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a booking does not hold any more. */
@Schema(name = "CancelChaperoneBookingRequest", description = "Why a booking of a chaperone does not hold any more.")
public record CancelBookingRequest(
        @Schema(required = true, description = "In words.", examples = "The matinee does not take place.")
        @NotBlank
        @Size(max = 2000)
        String reason) {}
