package safeguarding.audit.feedback.web;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many answered a collection. */
@Schema(name = "FeedbackRates", description = "How many answered a collection of feedback.")
public record RatesView(
        @Schema(required = true, description = "What the figures count.")
        String definition,

        @Schema(required = true) RateView whole,

        @Schema(required = true, description = "By who was asked.")
        List<RateView> rates,

        @Schema(required = true) URI collection) {}
