package safeguarding.licensing.law.limits;

import java.util.Locale;

/** What a figure counts. */
public enum Unit {
    /** A time of the day, in minutes after midnight; 1440 and more are times of the next day. */
    CLOCK,
    /** A length of time, in minutes. */
    DURATION,
    /** Years of age. */
    YEAR,
    /** Calendar months. */
    MONTH,
    /** Stretches of seven days. */
    WEEK,
    /** Civil days. */
    DAY,
    /** Children at once. */
    CHILD,
    /** Breaks in a day. */
    BREAK;

    private static final int HOUR = 60;
    private static final int DAY_LONG = 24 * HOUR;

    /** An amount in words, such as {@code 2 hours 30 minutes} or {@code 07:00}. */
    public String text(int amount) {
        return switch (this) {
            case CLOCK -> clock(amount);
            case DURATION -> duration(amount);
            case CHILD -> amount == 1 ? "1 child" : amount + " children";
            case YEAR, MONTH, WEEK, DAY, BREAK -> counted(amount, name().toLowerCase(Locale.ROOT));
        };
    }

    private static String clock(int minutes) {
        var day = Math.floorMod(minutes, DAY_LONG);
        var time = "%02d:%02d".formatted(day / HOUR, day % HOUR);
        return minutes < DAY_LONG ? time : time + " on the next day";
    }

    private static String duration(int minutes) {
        if (minutes % HOUR == 0) {
            return counted(minutes / HOUR, "hour");
        }
        var rest = counted(minutes % HOUR, "minute");
        return minutes < HOUR ? rest : counted(minutes / HOUR, "hour") + " " + rest;
    }

    private static String counted(int amount, String what) {
        return "%d %s%s".formatted(amount, what, amount == 1 ? "" : "s");
    }
}
