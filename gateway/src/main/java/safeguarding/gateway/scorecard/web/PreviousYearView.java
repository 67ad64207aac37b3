package safeguarding.gateway.scorecard.web;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure in the year before.
 *
 * @param period the year from April to March
 * @param value absent when it is suppressed or there is none
 * @param suppressed whether a small number stays hidden
 * @param change the figure less the one of the year before; absent when either is not shown
 */
@Schema(description = "The figure of the year before, and the change since.")
public record PreviousYearView(
        @Schema(examples = "2012/13") @Nullable String period,
        @Nullable BigDecimal value,
        @Schema(required = true) boolean suppressed,

        @Schema(
                description = "The figure less the one of the year before, in the unit of the figure (for percent:"
                        + " percentage points). Absent when either is not shown.")
        @Nullable
        BigDecimal change) {}
