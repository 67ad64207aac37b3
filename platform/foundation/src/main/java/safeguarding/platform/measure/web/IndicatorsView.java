package safeguarding.platform.measure.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of a service. */
@Schema(name = "Indicators", description = "The figures of a service for the days that were asked for.")
public record IndicatorsView(
        @Schema(required = true, description = "Short name of the service.", examples = "conference")
        String service,

        @Schema(required = true, description = "First day of what happened.")
        LocalDate from,

        @Schema(required = true, description = "Last day of what happened.")
        LocalDate to,

        @Schema(required = true, description = "Day on which things stand.")
        LocalDate asAt,

        @Schema(description = "Day at whose end it was known; absent: what is known now.") @Nullable
        LocalDate knownOn,

        @Schema(required = true, description = "Whether a day it rests on has not ended.")
        boolean provisional,

        @Schema(required = true, maxItems = 100) List<IndicatorView> items) {}
