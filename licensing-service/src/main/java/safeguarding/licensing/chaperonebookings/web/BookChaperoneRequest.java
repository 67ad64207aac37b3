package safeguarding.licensing.chaperonebookings.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A booking that is asked for. */
@Schema(name = "BookChaperoneRequest", description = "A booking of a chaperone that is asked for.")
public record BookChaperoneRequest(
        @Schema(required = true) @Valid @NotNull BookingFields details) {}
