package safeguarding.reviewing.allocation.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody stands in no longer than that. */
@Schema(description = "Somebody stands in no longer than that.")
public record EndIroCoverRequest(
        @Schema(
                required = true,
                description = "Last day; one before the first day says that the cover does not take place.")
        @NotNull
        LocalDate lastDay) {}
