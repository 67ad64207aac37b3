package safeguarding.licensing.dailyrecords;

import java.time.LocalDate;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** When records of days are handed in, under what they stand, and how long they are kept. */
public final class DailyRecordRules {

    /** How long they are kept. */
    static final Rule KEPT_SIX_MONTHS = new Rule(
            "L7",
            "Children (Performances and Activities) (England) Regulations 2014 reg 11",
            "Records of performances are kept for six months after the last performance.");

    /** Under a licence only on its days. */
    static final Rule DAY_OF_THE_LICENCE = new Rule(
            "LC50",
            "Practice of this service: a day is recorded under the licence that names it",
            "A record under a licence is of the same child and production, and of a day that the licence names and covers.");

    private DailyRecordRules() {}

    /** The last civil day on which records are kept. */
    public static LocalDate keptUntil(LocalDate lastPerformance) {
        return lastPerformance.plusMonths(6);
    }

    /** May a record still be handed in, or its time is over? */
    static Verdict stillKept(LocalDate lastPerformance, LocalDate today) {
        return today.isAfter(keptUntil(lastPerformance))
                ? KEPT_SIX_MONTHS.refuses(
                        "Records of this production were kept until %s.".formatted(keptUntil(lastPerformance)))
                : Verdict.permitted();
    }
}
