package safeguarding.audit.agreements;

import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** How agreements are kept. */
public final class AgreementRules {

    /** The day of its review. */
    public static final Rule REVIEWED = new Rule(
            "QA33",
            "Practice of this service: an agreement names the day of its review",
            "An agreement is reviewed by the day that it names.");

    /** Terms follow each other. */
    public static final Rule TERMS_IN_ORDER = new Rule(
            "QA34",
            "Practice of this service: an agreement is renewed, never rewritten",
            "A term ends no earlier than it begins, and begins after the one before.");

    private AgreementRules() {}

    /**
     * Can this term follow?
     *
     * @param before the term before; null for the first
     */
    public static Verdict mayFollow(@Nullable AgreementTerm before, AgreementTerm term) {
        var end = term.validTo();
        if (end != null && end.isBefore(term.validFrom())) {
            return TERMS_IN_ORDER.refuses("It would end before it begins.");
        }
        return before != null && !term.validFrom().isAfter(before.validFrom())
                ? TERMS_IN_ORDER.refuses("The term before begins on %s.".formatted(before.validFrom()))
                : Verdict.permitted();
    }
}
