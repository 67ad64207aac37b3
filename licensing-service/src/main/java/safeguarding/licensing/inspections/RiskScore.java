package safeguarding.licensing.inspections;


/**
 * How urgent a visit is (LC66): three for each breach, two for each complaint, one for each six months without a visit, four
 * at most, and four for a party that was never visited.
 */
public final class RiskScore {

    /** The rule. */
    public static final Rule RULE = new Rule(
            "LC66",
            "Practice of this service: visits are planned by risk",
            "Who broke rules, is complained of or was not seen for long is visited first.");

    /** For how many months a breach counts. */
    public static final int BREACH_MONTHS = 24;

    /** For how many months a complaint counts. */
    public static final int COMPLAINT_MONTHS = 12;

    private static final int BREACH = 3;
    private static final int COMPLAINT = 2;
    private static final int MONTHS_UNSEEN = 6;
    private static final int MOST_UNSEEN = 4;

    private RiskScore() {}

    /** The score on a civil date; zero is the least urgent. */
    public static int of(RiskFacts facts, LocalDate on) {
        return BREACH * facts.breaches() + COMPLAINT * facts.complaints() + unseen(facts, on);
    }

    private static int unseen(RiskFacts facts, LocalDate on) {
        var last = facts.lastVisit();
        return last == null
                ? MOST_UNSEEN
                : (int) Math.min(MOST_UNSEEN, ChronoUnit.MONTHS.between(last, on) / MONTHS_UNSEEN);
    }
}
