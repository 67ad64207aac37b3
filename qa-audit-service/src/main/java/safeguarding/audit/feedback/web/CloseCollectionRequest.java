package safeguarding.audit.feedback.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of asking. */
@Schema(name = "CloseFeedbackCollectionRequest", description = "The end of asking.")
public record CloseCollectionRequest(
        @Schema(required = true, description = "Last civil date on which people answered; never in the future (A5).")
        @NotNull
        LocalDate closedOn) {}
