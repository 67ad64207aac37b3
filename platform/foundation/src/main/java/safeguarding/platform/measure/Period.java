package safeguarding.platform.measure;

import java.time.LocalDate;

/**
 * A stretch of days that is counted. What happens is counted from the first to the last day, what stands on the day
 * {@code asAt}.
 *
 * @param name such as {@code 2012/13}, or the last day of a quarter
 * @param kind what it is in the series
 * @param from first civil date
 * @param to last civil date
 * @param asAt civil date on which things stand
 * @param provisional whether its last day has not ended
 */
public record Period(String name, Kind kind, LocalDate from, LocalDate to, LocalDate asAt, boolean provisional) {

    /** What a period is in the series. */
    public enum Kind {
        ASKED("asked"),
        PREVIOUS_YEAR("previous-year"),
        YEAR_TO_DATE("year-to-date"),
        QUARTER_END("quarter-end"),
        MONTH("month"),
        YEAR("year");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As it stands in answers. */
        public String code() {
            return code;
        }
    }

    /** Whether it is one of a row of periods of which no day belongs to two. */
    public boolean stretch() {
        return kind == Kind.MONTH || kind == Kind.YEAR;
    }

    /** Whether all days of another period are days of this one. */
    public boolean contains(Period other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** Whether no day belongs to both. */
    public boolean apartFrom(Period other) {
        return other.to.isBefore(from) || other.from.isAfter(to);
    }
}
