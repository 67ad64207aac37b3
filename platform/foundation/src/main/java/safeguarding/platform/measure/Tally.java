package safeguarding.platform.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Cases that were counted.
 *
 * @param met those in the numerator; of a median the middle number itself
 * @param all all that were not left out
 */
public record Tally(long met, long all) {

    /** Nothing. */
    public static final Tally NONE = new Tally(0, 0);

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(met + other.met, all + other.all);
    }

    /** What is left without some of them. */
    public Tally minus(Tally other) {
        return new Tally(met - other.met, all - other.all);
    }

    /** Those not in the numerator. */
    public long unmet() {
        return all - met;
    }

    /** The value: the number, or the share in percent with one decimal, half up; null for a share or a median of nothing. */
    public @Nullable BigDecimal value(Definition.Kind kind) {
        return switch (kind) {
            case NUMBER -> BigDecimal.valueOf(met);
            case MEDIAN -> all == 0 ? null : BigDecimal.valueOf(met);
            case SHARE ->
                all == 0
                        ? null
                        : BigDecimal.valueOf(met)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
        };
    }
}
