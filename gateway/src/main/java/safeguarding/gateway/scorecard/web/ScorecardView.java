package safeguarding.gateway.scorecard.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The unit's figures.
 *
 * @param asAt the day
 * @param from first day of the period, if one was asked for
 * @param to last day of the period, if one was asked for
 * @param knownOn day whose knowledge counts, if one was asked for
 * @param asOf when the card was put together, by the suite's clock
 * @param complete whether no part is missing
 * @param figures every figure at a glance, in the order of the services and of their own lists
 * @param parts one for each service of the suite
 */
@Schema(description = "The unit's figures. A service whose figures could not be had is named, not left out.")
public record ScorecardView(
        @Schema(required = true, examples = "2013-11-28") LocalDate asAt,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate knownOn,
        @Schema(required = true) Instant asOf,

        @Schema(required = true, description = "False when a part is missing: then figures are missing here.")
        boolean complete,

        @Schema(required = true) List<FigureView> figures,
        @Schema(required = true) List<IndicatorsPartView> parts) {

    public ScorecardView {
        figures = List.copyOf(figures);
        parts = List.copyOf(parts);
    }
}
