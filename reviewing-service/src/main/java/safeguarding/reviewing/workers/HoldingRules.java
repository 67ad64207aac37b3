package safeguarding.reviewing.workers;

import java.time.LocalDate;
import java.util.List;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownChild;

/** Who can have held the case of a looked-after child, and when. */
public final class HoldingRules {

    /** Nobody gives a case back before taking it. */
    public static final Rule IN_ORDER = new Rule(
            "CW1",
            "SSDA903, SWEpisodes: SW_DEC is not before SW_DECOM",
            "A social worker holds a case from a day until that day or a later one.");

    /** One worker holds the case. */
    public static final Rule ONE_AT_A_TIME = new Rule(
            "CW2",
            "SSDA903, SWEpisodes: episodes of a child do not overlap",
            "One social worker at a time holds the case of a child; another may take it on the day on which it is given back.");

    /** An entry in the register says of which kind it is. */
    public static final Rule REGISTERED =
            new Rule("CW3", "SSDA903, check SW02", "The entry of a social worker in the return begins with SW or XX.");

    private HoldingRules() {}

    /** Can somebody have held the case so, beside who else did, seen from today? */
    public static Verdict permits(
            Holder told, KnownCare care, KnownChild child, List<CaseHolding> others, LocalDate today) {
        var until = told.until() == null ? told.from() : told.until();
        if (told.from().isAfter(today) || until.isAfter(today)) {
            return FactInItsTime.notAhead(told.from().isAfter(today) ? told.from() : until, today);
        }
        if (until.isBefore(told.from())) {
            return IN_ORDER.refuses("%s is before %s.".formatted(until, told.from()));
        }
        if (others.stream().anyMatch(other -> overlap(other.told(), told))) {
            return ONE_AT_A_TIME.refuses("Another social worker held the case at that time.");
        }
        var entry = told.registration();
        return entry == null || entry.startsWith("SW") || entry.startsWith("XX")
                ? Verdict.permitted()
                : REGISTERED.refuses("The entry begins with neither SW nor XX.");
    }

    private static boolean overlap(Holder one, Holder other) {
        return one.from().equals(other.from()) || endsAfter(one, other) && endsAfter(other, one);
    }

    /** Whether one holds the case on after the other has taken it. */
    private static boolean endsAfter(Holder one, Holder other) {
        var until = one.until();
        return until == null || until.isAfter(other.from());
    }
}
