package safeguarding.conference.court.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The issue of an application. */
@Schema(description = "The issue of an application.")
public record CourtApplicationRequest(
        @Schema(required = true, description = "Day of issue: day 1 of C4.1.", examples = "2014-04-22") @NotNull
        LocalDate issuedOn) {}
