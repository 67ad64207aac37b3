package safeguarding.gateway.scorecard.web;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The target of a figure.
 *
 * @param year year from April to March, such as 2013/14
 * @param value in the unit of the figure
 * @param direction at-least or at-most
 * @param met absent when the figure is suppressed or has no value
 * @param source who set it
 */
@Schema(description = "The target of a figure and whether it is met.")
public record TargetView(
        @Schema(examples = "2013/14") @Nullable String year,
        @Schema(required = true) BigDecimal value,

        @Schema(description = "at-least or at-most.") @Nullable
        String direction,

        @Schema(description = "Absent when the figure is suppressed or has no value.") @Nullable
        Boolean met,

        @Nullable String source) {}
