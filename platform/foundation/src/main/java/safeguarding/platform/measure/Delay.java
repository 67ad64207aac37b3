package safeguarding.platform.measure;

/** How late what was due was done, in calendar days after its last day. */
public enum Delay {
    IN_TIME("in-time", "In time", Integer.MIN_VALUE),
    UP_TO_A_WEEK("1-7-days", "1 to 7 days late", 1),
    UP_TO_FOUR_WEEKS("8-28-days", "8 to 28 days late", 8),
    LONGER("29-days-and-over", "29 days late and over", 29);

    /** Code of what has not been done. */
    public static final String NOT_DONE = "not-done";

    private final String code;
    private final String title;
    private final int from;

    Delay(String code, String title, int from) {
        this.code = code;
        this.title = title;
        this.from = from;
    }

    /** The delay of what was done so many days after its last day; in time from 0 downwards. */
    public static Delay of(int days) {
        var delay = IN_TIME;
        for (var longer : values()) {
            if (days >= longer.from) {
                delay = longer;
            }
        }
        return delay;
    }

    /** Its code in answers. */
    public String code() {
        return code;
    }

    /** Its title for people. */
    public String title() {
        return title;
    }

    /** Number of days with which it begins. */
    public int from() {
        return from;
    }
}
