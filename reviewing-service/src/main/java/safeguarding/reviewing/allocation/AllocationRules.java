package safeguarding.reviewing.allocation;

import java.time.LocalDate;
import java.util.List;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.Rule;

/** What contradicts itself in an allocation. */
public final class AllocationRules {

    /** One named IRO. */
    public static final Rule ONE_AT_A_TIME = new Rule(
            "IA1",
            "Children Act 1989 s25A: one named individual is the child's IRO",
            "A looked-after child has one named IRO at a time.");

    /** One who stands in. */
    public static final Rule ONE_STANDS_IN = new Rule(
            "IA2",
            "Practice of this service: one person stands in for another at a time",
            "One person at a time stands in for the named IRO, and it is another person.");

    /** Siblings have one IRO. */
    public static final Rule SIBLINGS = new Rule(
            "C2.15",
            "Local procedures on the role of the IRO: siblings have the same IRO unless there is a conflict",
            "Siblings have the same IRO unless a conflict is recorded.");

    private AllocationRules() {}

    /** Ends the request with {@code rule-broken} (422) when the terms or covers contradict each other or the period. */
    static void refuseContradictions(AllocationFacts facts, LocalDate startedOn, LocalDate today) {
        refuseTerms(facts.terms(), startedOn, today);
        refuseCovers(facts);
    }

    private static void refuseTerms(List<Term> terms, LocalDate startedOn, LocalDate today) {
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            FactInItsTime.notAhead(term.from(), today).orRefuse();
            if (term.from().isBefore(startedOn)) {
                ONE_AT_A_TIME
                        .refuses("Nobody is the IRO of a child before it becomes looked after on %s."
                                .formatted(startedOn))
                        .orRefuse();
            }
            if (i > 0 && term.from().equals(terms.get(i - 1).from())) {
                ONE_AT_A_TIME
                        .refuses("Two officers are named from %s.".formatted(term.from()))
                        .orRefuse();
            }
            if (i > 0 && term.officerId().equals(terms.get(i - 1).officerId())) {
                ONE_AT_A_TIME
                        .refuses("From %s the same officer is named again.".formatted(term.from()))
                        .orRefuse();
            }
        }
    }

    private static void refuseCovers(AllocationFacts facts) {
        var covers = facts.covers();
        for (int i = 0; i < covers.size(); i++) {
            var cover = covers.get(i);
            if (cover.to().isBefore(cover.from())) {
                ONE_STANDS_IN.refuses("A cover ends before it begins.").orRefuse();
            }
            if (i > 0 && cover.overlaps(covers.get(i - 1))) {
                ONE_STANDS_IN
                        .refuses("Somebody stands in from %s to %s already."
                                .formatted(
                                        covers.get(i - 1).from(),
                                        covers.get(i - 1).to()))
                        .orRefuse();
            }
            refuseStrangeCover(facts, cover);
        }
    }

    private static void refuseStrangeCover(AllocationFacts facts, Cover cover) {
        var named = facts.namedOn(cover.from());
        if (named.isEmpty()) {
            ONE_STANDS_IN
                    .refuses("On %s nobody is named for whom to stand in.".formatted(cover.from()))
                    .orRefuse();
        }
        if (named.filter(term -> term.officerId().equals(cover.officerId())).isPresent()) {
            ONE_STANDS_IN.refuses("The named IRO stands in for nobody.").orRefuse();
        }
    }
}
