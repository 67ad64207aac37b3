package safeguarding.reviewing.health.year;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;
import safeguarding.reviewing.health.HealthRules;
import safeguarding.reviewing.neighbours.KnownCare;

/** What can be answered about the health of a looked-after child for a year. */
public final class HealthYearRules {

    /** Nobody answers for a year without the child. */
    public static final Rule IN_CARE = new Rule(
            "HF5",
            "SSDA903, OC2: of children looked after in the year",
            "An answer is for a year, 1 April to 31 March, that has begun, and in which the period of care has a day.");

    /** One answer for a year. */
    public static final Rule ONCE = new Rule(
            "HF6",
            "SSDA903, OC2: one line for a child",
            "For a period of care and a year the answers stand once, and say something.");

    private static final int HIGHEST_SCORE = 40;

    private HealthYearRules() {}

    /** Can this be answered, seen from today, beside what else stands of the child? */
    public static Verdict permits(YearAnswers told, KnownCare care, List<HealthYear> others, LocalDate today) {
        var begins = LocalDate.of(told.year() - 1, Month.APRIL, 1);
        var ends = LocalDate.of(told.year(), Month.MARCH, 31);
        if (begins.isAfter(today)) {
            return IN_CARE.refuses("The year that ends on %s has not begun.".formatted(ends));
        }
        if (care.startedOn().isAfter(ends)
                || (care.endedOn() != null && care.endedOn().isBefore(begins))) {
            return IN_CARE.refuses("The child was not looked after in the year that ends on %s.".formatted(ends));
        }
        if (told.none()) {
            return ONCE.refuses("Nothing is answered.");
        }
        if (others.stream()
                .anyMatch(other ->
                        other.periodId().equals(care.periodId()) && other.told().year() == told.year())) {
            return ONCE.refuses("For the year %d answers stand already.".formatted(told.year()));
        }
        var score = score(told);
        return score.isPermitted() ? intervention(told) : score;
    }

    private static Verdict score(YearAnswers told) {
        @Nullable Integer score = told.score();
        if (score == null) {
            return Verdict.permitted();
        }
        if (told.noScoreBecause() != null) {
            return HealthRules.SCORE.refuses("There is a score, and a reason for having none.");
        }
        return score < 0 || score > HIGHEST_SCORE
                ? HealthRules.SCORE.refuses("The score is not between 0 and 40.")
                : Verdict.permitted();
    }

    private static Verdict intervention(YearAnswers told) {
        if (told.interventionReceived() != null && !Boolean.TRUE.equals(told.substanceMisuse())) {
            return HealthRules.INTERVENTION.refuses(
                    "An intervention is answered of a child found to misuse substances.");
        }
        return told.interventionOffered() != null && !Boolean.FALSE.equals(told.interventionReceived())
                ? HealthRules.INTERVENTION.refuses("An offer is answered of a child that received no intervention.")
                : Verdict.permitted();
    }
}
