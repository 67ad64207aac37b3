package safeguarding.platform.measure.web;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.measure.yardstick.Kept;
import safeguarding.platform.measure.yardstick.Target;

/** A target as it stands. */
@Schema(name = "IndicatorTarget", description = "What is aimed at in a year, as it stands.")
public record TargetView(
        @Schema(required = true) String indicatorId,
        @Schema(required = true, examples = "2013/14") String year,
        @Schema(required = true) BigDecimal value,

        @Schema(
                required = true,
                enumeration = {"at-least", "at-most"})
        String direction,

        @Schema(required = true) String source) {

    static TargetView of(Kept<Target> kept) {
        var target = kept.value();
        return new TargetView(
                target.indicator(),
                target.year().toString(),
                target.value(),
                target.direction().code(),
                target.source());
    }
}
