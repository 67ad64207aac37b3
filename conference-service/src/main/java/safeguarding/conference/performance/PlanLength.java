package safeguarding.conference.performance;

import java.time.LocalDate;

/** How long a plan has run, in calendar months (A4): three months are over on the same day number, or the month's last. */
public enum PlanLength {
    UNDER_3_MONTHS("under-3-months", "Under 3 months", 0),
    FROM_3_MONTHS("3-to-6-months", "3 months and under 6", 3),
    FROM_6_MONTHS("6-to-12-months", "6 months and under 12", 6),
    FROM_12_MONTHS("12-to-18-months", "12 months and under 18", 12),
    FROM_18_MONTHS("18-to-24-months", "18 months and under 24", 18),
    FROM_24_MONTHS("24-months-and-over", "24 months and over", 24);

    private final String code;
    private final String title;
    private final int months;

    PlanLength(String code, String title, int months) {
        this.code = code;
        this.title = title;
        this.months = months;
    }

    /** The length on a day not before the start. */
    public static PlanLength of(LocalDate startedOn, LocalDate day) {
        var length = UNDER_3_MONTHS;
        for (var longer : values()) {
            if (!startedOn.plusMonths(longer.months).isAfter(day)) {
                length = longer;
            }
        }
        return length;
    }

    /** Its code in answers. */
    public String code() {
        return code;
    }

    /** Its title for people. */
    public String title() {
        return title;
    }

    /** Whole months after which it begins. */
    public int months() {
        return months;
    }
}
