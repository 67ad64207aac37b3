package safeguarding.audit.feedback.web;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Tally;

/** How many of a kind answered. */
@Schema(name = "FeedbackRate", description = "How many of a kind answered.")
public record RateView(
        @Schema(
                required = true,
                enumeration = {"all", "child", "parent", "carer", "professional"})
        String from,

        @Schema(required = true, description = "How many were asked: the denominator.")
        long invited,

        @Schema(description = "How many answered: the numerator; absent where it is suppressed.") @Nullable
        Long answered,

        @Schema(description = "Percent of those asked who answered, to one place; absent where it is suppressed.")
        @Nullable
        BigDecimal percent,

        @Schema(
                required = true,
                description =
                        "true: so few answered, or did not, that the number is not told outside the unit, or would"
                                + " give one back that is not.")
        boolean suppressed) {

    static RateView of(String from, Tally tally, boolean suppressed) {
        return new RateView(
                from,
                tally.all(),
                suppressed ? null : tally.met(),
                suppressed ? null : tally.value(Definition.Kind.SHARE),
                suppressed);
    }
}
