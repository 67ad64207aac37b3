package safeguarding.licensing.chaperones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import safeguarding.licensing.neighbours.Shortfall;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.rule.Rule;

/** What a chaperone has to be (H9) and to have proved (LC60). */
final class ChaperoneRules {

    static final Rule GROWN_UP = new Rule(
            "H9",
            "Children (Performances and Activities) (England) Regulations 2014 (SI 2014/3309) reg 15; the age by the practice"
                    + " of councils",
            "A chaperone is 18 or older.");

    static final Rule PROVED = new Rule(
            "LC60",
            "Practice of this service: what is proved of a chaperone",
            "Who has children in care has an enhanced check, a proof of identity and training in safeguarding that hold on"
                    + " the day.");

    static final Rule APPROVED = new Rule(
            "H9",
            "Children (Performances and Activities) (England) Regulations 2014 (SI 2014/3309) reg 15",
            "A chaperone is approved by the council, unless it is the child's own parent.");

    private static final int GROWN_UP_YEARS = 18;

    private static final List<ProofKind> NEEDED =
            List.of(ProofKind.ENHANCED_DBS, ProofKind.IDENTITY, ProofKind.SAFEGUARDING_TRAINING);

    private ChaperoneRules() {}

    /** What a chaperone is not or has not proved on a civil date; nothing when all is well. */
    static List<Shortfall> personal(ChaperoneDetails details, LocalDate on) {
        var missing = new ArrayList<Shortfall>();
        if (details.dateOfBirth().plusYears(GROWN_UP_YEARS).isAfter(on)) {
            missing.add(bar(GROWN_UP, "dateOfBirth", "The chaperone is younger than 18 on %s.".formatted(on)));
        }
        NEEDED.stream()
                .filter(kind -> !details.proofs().hold(kind, on))
                .map(kind -> bar(PROVED, "proofs", "No %s holds on %s.".formatted(Codes.of(kind), on)))
                .forEach(missing::add);
        return missing;
    }

    /** What no approval in force on a civil date keeps from. */
    static Shortfall notApproved(LocalDate on) {
        return bar(APPROVED, "chaperoneId", "No approval of the chaperone is in force on %s.".formatted(on));
    }

    private static Shortfall bar(Rule rule, String field, String reason) {
        return new Shortfall(rule.id(), rule.citation(), field, reason, true);
    }
}
