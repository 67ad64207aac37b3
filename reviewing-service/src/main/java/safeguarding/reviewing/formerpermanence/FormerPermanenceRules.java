package safeguarding.reviewing.formerpermanence;

import java.time.LocalDate;
import java.util.List;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownChild;

/** From which permanent home a child can have come. */
public final class FormerPermanenceRules {

    /** What was before care was before it. */
    public static final Rule BEFORE_CARE = new Rule(
            "FM1",
            "SSDA903, PrevPerm: DATE_PERM is before the period of care",
            "The order of a permanence that came before was made by the day on which the care began.");

    /** Nobody arranged what there was not. */
    public static final Rule NOTHING_OF_NONE = new Rule(
            "FM2",
            "SSDA903, PrevPerm: LA_PERM and DATE_PERM are empty for Z1",
            "Where there was no permanence, no council and no day is named.");

    /** The return asks once for each entry into care. */
    public static final Rule ONCE =
            new Rule("FM3", "SSDA903, PrevPerm: one line of a child", "A period of care has one permanence before it.");

    private FormerPermanenceRules() {}

    /** Can this have come before the care, seen from today? */
    public static Verdict permits(
            PermanenceBefore told, KnownCare care, KnownChild child, List<FormerPermanence> others, LocalDate today) {
        var on = told.orderedOn();
        if (told.kind() == KindOfPermanence.NONE && (told.council() != null || on != null)) {
            return NOTHING_OF_NONE.refuses("There was no permanence: name neither council nor day.");
        }
        if (on != null && on.isAfter(today)) {
            return FactInItsTime.notAhead(on, today);
        }
        if (on != null && child.bornOn() != null && on.isBefore(child.bornOn())) {
            return FactInItsTime.NOT_BEFORE_BIRTH.refuses("%s is before the birth.".formatted(on));
        }
        if (on != null && on.isAfter(care.startedOn())) {
            return BEFORE_CARE.refuses("The care began on %s.".formatted(care.startedOn()));
        }
        return others.stream().anyMatch(other -> other.periodId().equals(care.periodId()))
                ? ONCE.refuses("The period of care has one already.")
                : Verdict.permitted();
    }
}
