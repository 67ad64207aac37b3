package safeguarding.platform.measure.web;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.measure.yardstick.Comparator;
import safeguarding.platform.measure.yardstick.Kept;

/** What others reached in a year. */
@Schema(name = "IndicatorComparators", description = "What others reached in a year, in the order of their groups.")
public record ComparatorsView(
        @Schema(required = true, maxItems = 100) List<ComparatorView> items) {

    /** One comparator as it stands. */
    @Schema(name = "IndicatorComparator", description = "What a group of others reached in a year, as it stands.")
    public record ComparatorView(
            @Schema(required = true) String indicatorId,
            @Schema(required = true, examples = "2013/14") String year,

            @Schema(required = true, examples = "statistical-neighbours")
            String group,

            @Schema(required = true) BigDecimal value,
            @Schema(required = true) String source,

            @Schema(required = true, description = "For If-Match, in quotation marks.")
            int version) {

        static ComparatorView of(Kept<Comparator> kept) {
            var one = kept.value();
            return new ComparatorView(
                    one.indicator(), one.year().toString(), one.group(), one.value(), one.source(), kept.version());
        }
    }
}
