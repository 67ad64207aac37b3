package safeguarding.platform.measure;

/** Ages in whole years, as the census bands them. */
public enum AgeBand {
    UNDER_1("under-1", "Under 1", 0),
    FROM_1("1-to-4", "1 to 4", 1),
    FROM_5("5-to-9", "5 to 9", 5),
    FROM_10("10-to-15", "10 to 15", 10),
    FROM_16("16-and-over", "16 and over", 16);

    /** Code of those who are not born on the day. */
    public static final String UNBORN = "unborn";

    private final String code;
    private final String title;
    private final int years;

    AgeBand(String code, String title, int years) {
        this.code = code;
        this.title = title;
        this.years = years;
    }

    /** Its code in answers. */
    public String code() {
        return code;
    }

    /** Its title for people. */
    public String title() {
        return title;
    }

    /** Birthday on which it begins. */
    public int years() {
        return years;
    }
}
