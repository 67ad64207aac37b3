package safeguarding.platform.measure.yardstick;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.measure.ReportingYear;

/**
 * What is aimed at in a year.
 *
 * @param indicator id of the indicator
 * @param year the year it is for
 * @param value in the unit of the indicator
 * @param direction on which side of it things are well
 * @param source who set it
 */
public record Target(String indicator, ReportingYear year, BigDecimal value, Direction direction, String source) {

    public Target {
        value = value.setScale(Math.max(1, value.stripTrailingZeros().scale()));
    }

    /** On which side of a target things are well. */
    public enum Direction {
        AT_LEAST,
        AT_MOST;

        /** As it stands in requests, answers and events. */
        public String code() {
            return Codes.of(this);
        }

        /** The direction with this code, if there is one. */
        public static Optional<Direction> withCode(String code) {
            return Arrays.stream(values())
                    .filter(direction -> direction.code().equals(code))
                    .findFirst();
        }
    }

    /** Whether another one says the same; 75 and 75.0 are one value. */
    boolean saysTheSameAs(Target other) {
        return value.compareTo(other.value) == 0 && direction == other.direction && source.equals(other.source);
    }
}
