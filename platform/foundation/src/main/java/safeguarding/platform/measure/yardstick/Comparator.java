package safeguarding.platform.measure.yardstick;

import java.math.BigDecimal;
import safeguarding.platform.measure.ReportingYear;

/**
 * What others reached in a year.
 *
 * @param indicator id of the indicator
 * @param year the year in which they did
 * @param group code of the others, such as {@code statistical-neighbours}
 * @param value in the unit of the indicator
 * @param source where it is published
 */
public record Comparator(String indicator, ReportingYear year, String group, BigDecimal value, String source) {

    public Comparator {
        value = value.setScale(Math.max(1, value.stripTrailingZeros().scale()));
    }

    /** Whether another one says the same; 68 and 68.0 are one value. */
    boolean saysTheSameAs(Comparator other) {
        return value.compareTo(other.value) == 0 && source.equals(other.source);
    }
}
