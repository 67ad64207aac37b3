package safeguarding.reviewing.participation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.Rule;

/** What contradicts itself in how a child and others took part in a review. */
public final class ParticipationRules {

    /** Seen alone is seen before. */
    public static final Rule SEEN_BEFORE = new Rule(
            "C2.4",
            "SI 2010/959 reg 36",
            "The IRO sees the child alone before each review, unless the child refuses or is too young.");

    /** The code and the list of those who took part say the same. */
    public static final Rule CODE = new Rule(
            "C5",
            "SSDA903 guidance: REVIEW_CODE",
            "PN1 to PN4 say that the child attended, PN5 to PN7 that it did not; who chairs attends.");

    /** Nobody takes part in what has not begun. */
    public static final Rule ONCE_OPENED = new Rule(
            "RP1",
            "Practice of this service: a review counts from its opening",
            "Who took part in a review, and what the child's words changed in it, is said once it has opened.");

    private ParticipationRules() {}

    /**
     * Ends the request with {@code rule-broken} when what is told contradicts itself.
     *
     * @param openedOn civil date on which the review opened; null until it did
     */
    public static void refuseContradictions(Participation told, @Nullable LocalDate openedOn, LocalDate today) {
        told.days().forEach(day -> FactInItsTime.notAhead(day, today).orRefuse());
        if (openedOn == null && told.code() != null) {
            ParticipationCode.IN_LIST
                    .refuses("The review has not opened: the code stands together with its day.")
                    .orRefuse();
        }
        if (openedOn == null && told.saysWhoTookPart()) {
            ONCE_OPENED.refuses("The review has not opened.").orRefuse();
        }
        refuseSeenAfter(told, openedOn);
        refuseOtherCode(told);
    }

    private static void refuseSeenAfter(Participation told, @Nullable LocalDate openedOn) {
        var seen = told.seenAlone() == null ? null : told.seenAlone().on();
        if (seen != null && openedOn != null && seen.isAfter(openedOn)) {
            SEEN_BEFORE.refuses("%s is after the review.".formatted(seen)).orRefuse();
        }
    }

    private static void refuseOtherCode(Participation told) {
        var byCode = Optional.ofNullable(told.code()).flatMap(ParticipationCode::attended);
        var byList = told.childPresent();
        if (byCode.isPresent() && byList.isPresent() && !byCode.equals(byList)) {
            CODE.refuses("The code and the list of those who took part say different things of the child.")
                    .orRefuse();
        }
        if (told.chairedByChild() && (byCode.equals(Optional.of(false)) || byList.equals(Optional.of(false)))) {
            CODE.refuses("A child that did not attend did not chair.").orRefuse();
        }
    }
}
