package safeguarding.licensing.licences;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.Awaited;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** Rules of the life of a licence. */
public final class LicenceRules {

    /** An application is decided in time. */
    public static final String DECIDED = "LC1";

    /** A licence ends on its last day. */
    public static final String ENDS = "LC2";

    /** An application that went back comes again. */
    public static final String RESUBMITTED = "LC3";

    static final Rule ANSWERED = new Rule(
            "LC4",
            "Practice of this service: everybody is heard before a licence is granted",
            "A licence is granted only when everybody who was asked has answered, and nobody with no.");

    static final Rule TERM = new Rule(
            "LC5",
            "Practice of this service: the longest term of a kind of licence",
            "No licence holds longer than its kind allows, nor beyond the last day that the law names for it.");

    static final Rule COMPLETE = new Rule(
            "LC6",
            "Practice of this service: what bars a licence",
            "A licence is handed in and granted only when nothing is missing and nothing is against the law.");

    private LicenceRules() {}

    /** LC4. */
    static Verdict answered(List<Awaited> awaited) {
        if (awaited.isEmpty()) {
            return Verdict.permitted();
        }
        var what = awaited.stream().map(Awaited::what).distinct().sorted().collect(Collectors.joining(", "));
        return ANSWERED.refuses("These have not said yes: " + what + ".");
    }

    /**
     * LC5: both last days count.
     *
     * @param latest last day that the law names; null for none
     */
    static Verdict term(LicenceTerm term, int longestMonths, @Nullable LocalDate latest) {
        var longest = term.from().plusMonths(longestMonths).minusDays(1);
        if (term.to().isAfter(longest)) {
            return TERM.refuses("The last day is after " + longest + ", the last of the longest term.");
        }
        return latest != null && term.to().isAfter(latest)
                ? TERM.refuses("The last day is after " + latest + ", the last that the law names.")
                : Verdict.permitted();
    }
}
