package safeguarding.reviewing.visits;

import java.time.LocalDate;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;
import safeguarding.reviewing.neighbours.KnownCare;

/** What a visit to a looked-after child is. */
public final class VisitRules {

    /** A visit is made while the child is looked after. */
    public static final Rule WHILE_LOOKED_AFTER = new Rule(
            "LV1",
            "SI 2010/959 reg 28: a looked-after child is visited",
            "A visit is made while the child is looked after.");

    /** Whoever visits speaks to the child in private. */
    public static final Rule IN_PRIVATE = new Rule(
            "LV2",
            "SI 2010/959 reg 29: whoever visits speaks to the child in private, with exceptions",
            "Of a visit at which the child was not seen, or not seen alone, it is said why.");

    private VisitRules() {}

    /** Can a visit have been made so in this period of care, seen from today? */
    public static Verdict permits(VisitMade made, KnownCare care, LocalDate today) {
        var inTime = permits(made.visitedOn(), care, today);
        return inTime.isPermitted() ? saysWhyNot(made) : inTime;
    }

    /** Can a child in this period of care have been visited, or a visit have been asked for, on this day, seen from today? */
    public static Verdict permits(LocalDate day, KnownCare care, LocalDate today) {
        if (day.isAfter(today)) {
            return FactInItsTime.notAhead(day, today);
        }
        var endedOn = care.endedOn();
        if (day.isBefore(care.startedOn()) || (endedOn != null && day.isAfter(endedOn))) {
            return WHILE_LOOKED_AFTER.refuses("The child was not looked after on %s.".formatted(day));
        }
        return Verdict.permitted();
    }

    private static Verdict saysWhyNot(VisitMade made) {
        if (!made.seen() && made.notSeenBecause() == null) {
            return IN_PRIVATE.refuses("The child was not seen: say why not.");
        }
        return made.seen() && !made.seenAlone() && made.notAloneBecause() == null
                ? IN_PRIVATE.refuses("The child was not seen alone: say why not.")
                : Verdict.permitted();
    }
}
