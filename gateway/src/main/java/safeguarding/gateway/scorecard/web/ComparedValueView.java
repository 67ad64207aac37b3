package safeguarding.gateway.scorecard.web;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The same figure elsewhere.
 *
 * @param group who is compared with, such as statistical-neighbours
 * @param year year from April to March
 * @param value in the unit of the figure
 * @param source where it was published
 */
@Schema(description = "The same figure of others.")
public record ComparedValueView(
        @Schema(required = true, examples = "statistical-neighbours")
        String group,

        @Schema(examples = "2013/14") @Nullable String year,
        @Schema(required = true) BigDecimal value,
        @Nullable String source) {}
