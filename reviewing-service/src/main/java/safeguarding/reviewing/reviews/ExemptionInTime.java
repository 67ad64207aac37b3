package safeguarding.reviewing.reviews;

import java.util.Comparator;
import java.util.List;
import safeguarding.platform.rule.Verdict;

/** An exemption lengthens nothing that is overdue, and no review that is brought forward (C1.4). */
public final class ExemptionInTime {

    private ExemptionInTime() {}

    /** May this exemption be granted for the review that is due next? */
    public static Verdict permits(Exemption exemption, ReviewDue due) {
        var rule = due.timescale().rule();
        if (due.timescale().broughtForward()) {
            return rule.refuses("The review is brought forward to %s; no exemption excuses it.".formatted(due.dueOn()));
        }
        if (exemption.grantedOn().isAfter(due.dueOn())) {
            return rule.refuses("The review is overdue since %s; an exemption of %s lengthens it no more."
                    .formatted(due.dueOn(), exemption.grantedOn()));
        }
        if (!exemption.until().isAfter(due.dueOn())) {
            return rule.refuses("The review is due by %s in any case.".formatted(due.dueOn()));
        }
        return Verdict.permitted();
    }

    /** The same review after all exemptions that may be granted for it, each on what those before it left. */
    static ReviewDue applied(ReviewDue due, List<Exemption> exemptions) {
        var result = due;
        for (var exemption : exemptions.stream()
                .sorted(Comparator.comparing(Exemption::grantedOn).thenComparing(Exemption::until))
                .toList()) {
            if (permits(exemption, result).isPermitted()) {
                result = result.excusedUntil(exemption.until());
            }
        }
        return result;
    }
}
