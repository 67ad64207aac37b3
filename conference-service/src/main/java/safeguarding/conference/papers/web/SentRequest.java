package safeguarding.conference.papers.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When minutes were sent. */
@Schema(name = "MinutesSentRequest", description = "When minutes were sent.")
public record SentRequest(
        @Schema(required = true, description = "Civil date (Europe/London).") @NotNull
        LocalDate sentOn) {}
