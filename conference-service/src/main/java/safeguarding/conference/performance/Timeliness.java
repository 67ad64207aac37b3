package safeguarding.conference.performance;

/** B4.1: working days from the strategy discussion that started section 47 to the initial conference. */
public enum Timeliness {
    WITHIN_10("0-10", "Within 10 working days", 0),
    FROM_11("11-15", "11 to 15 working days", 11),
    FROM_16("16-20", "16 to 20 working days", 16),
    FROM_21("21-and-over", "21 working days and over", 21);

    /** B1.3: the last working day that is in time. */
    public static final int IN_TIME = 15;

    private final String code;
    private final String title;
    private final int from;

    Timeliness(String code, String title, int from) {
        this.code = code;
        this.title = title;
        this.from = from;
    }

    /** Its code in answers. */
    public String code() {
        return code;
    }

    /** Its title for people. */
    public String title() {
        return title;
    }

    /** Number of working days with which it begins. */
    public int from() {
        return from;
    }
}
