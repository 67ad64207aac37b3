package safeguarding.reviewing.health;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownChild;

/** What can be said of the health of a looked-after child. */
public final class HealthRules {

    /** Nothing is found out about a child that has left care. */
    public static final Rule UNTIL_CARE_ENDED = new Rule(
            "HF1",
            "SSDA903, OC2: of children looked after",
            "What is said of the health of a child happened by the day on which its care ended.");

    /** Each kind has its own answer. */
    public static final Rule OF_ITS_KIND = new Rule(
            "HF2",
            "SSDA903, OC2: one column for one matter",
            "Immunisations say whether they are up to date, strengths and difficulties have a score or a reason, substance"
                    + " misuse says what was received or offered, and nothing else does.");

    /** The score is of the questionnaire. */
    public static final Rule SCORE = new Rule(
            "HF3",
            "SSDA903, OC2: SDQ_SCORE is 0 to 40, SDQ_REASON says why there is none",
            "A score lies between 0 and 40, and has no reason for not being there.");

    /** Who received an intervention need not be offered one. */
    public static final Rule INTERVENTION = new Rule(
            "HF4",
            "SSDA903, OC2: INTERVENTION_OFFERED is of a child that received none",
            "Of substance misuse it is said whether the child received an intervention, and if not, whether one was offered.");

    private static final int HIGHEST_SCORE = 40;

    private HealthRules() {}

    /** Can this be said of the child, seen from today? */
    public static Verdict permits(
            HealthFact told, KnownCare care, KnownChild child, List<HealthRecord> others, LocalDate today) {
        var on = told.on();
        if (on.isAfter(today)) {
            return FactInItsTime.notAhead(on, today);
        }
        if (child.bornOn() != null && on.isBefore(child.bornOn())) {
            return FactInItsTime.NOT_BEFORE_BIRTH.refuses("%s is before the birth.".formatted(on));
        }
        if (care.endedOn() != null && on.isAfter(care.endedOn())) {
            return UNTIL_CARE_ENDED.refuses("The child was not looked after on %s.".formatted(on));
        }
        if (!saysItsOwn(told)) {
            return OF_ITS_KIND.refuses("An answer does not belong to this kind, or is missing.");
        }
        return score(told.score(), told.noScoreBecause()).isPermitted()
                ? intervention(told)
                : score(told.score(), told.noScoreBecause());
    }

    private static boolean saysItsOwn(HealthFact told) {
        var kind = told.kind();
        var scored = told.score() != null || told.noScoreBecause() != null;
        var intervened = told.interventionReceived() != null || told.interventionOffered() != null;
        return (kind == HealthKind.IMMUNISATIONS) == (told.upToDate() != null)
                && (kind == HealthKind.STRENGTHS_AND_DIFFICULTIES) == scored
                && (kind == HealthKind.SUBSTANCE_MISUSE || !intervened);
    }

    private static Verdict score(@Nullable Integer score, @Nullable NoScore because) {
        if (score == null) {
            return Verdict.permitted();
        }
        if (because != null) {
            return SCORE.refuses("There is a score, and a reason for having none.");
        }
        return score < 0 || score > HIGHEST_SCORE
                ? SCORE.refuses("The score is not between 0 and 40.")
                : Verdict.permitted();
    }

    private static Verdict intervention(HealthFact told) {
        if (told.kind() != HealthKind.SUBSTANCE_MISUSE) {
            return Verdict.permitted();
        }
        var received = told.interventionReceived();
        return received != null && received == (told.interventionOffered() == null)
                ? Verdict.permitted()
                : INTERVENTION.refuses(
                        "Say whether an intervention was received, and only if not whether it was offered.");
    }
}
