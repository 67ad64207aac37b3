package safeguarding.conference.involvement.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report was shared with the family. */
@Schema(description = "A report was shared with the family (B2.8).")
public record SharingRequest(
        @Schema(required = true) @NotNull LocalDate sharedOn) {}
