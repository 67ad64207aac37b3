package safeguarding.platform.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** When a record may be destroyed: after its time, by two people, and while nothing needs it. */
public final class DestructionRules {

    /** L3: no sooner than the schedule says. */
    public static final Rule AFTER_ITS_TIME = new Rule(
            "L3",
            "The council's retention schedule",
            "A record is destroyed when the council's schedule says so, and not before.");

    /** L8: not while somebody may need it. */
    public static final Rule NOTHING_NEEDS_IT = new Rule(
            "L8",
            "Inquiries Act 2005 and the law of evidence",
            "A record is kept while it is held for an inquiry, a claim, a request or the police, and while work goes on.");

    /** L9: two people. */
    public static final Rule TWO_PEOPLE =
            new Rule("L9", "Local procedures on records", "Whoever proposed a destruction does not decide about it.");

    private DestructionRules() {}

    /** Can it be proposed today? */
    public static Verdict permitsProposal(Optional<LocalDate> dueOn, LocalDate today) {
        if (dueOn.isEmpty()) {
            return AFTER_ITS_TIME.refuses("The schedule gives no day for this record: it is kept.");
        }
        return dueOn.orElseThrow().isAfter(today)
                ? AFTER_ITS_TIME.refuses("The record is kept until %s.".formatted(dueOn.orElseThrow()))
                : Verdict.permitted();
    }

    /** Can it go on with these hindrances? */
    public static Verdict permitsDestruction(List<String> hindrances) {
        return hindrances.isEmpty()
                ? Verdict.permitted()
                : NOTHING_NEEDS_IT.refuses("The record is needed: " + String.join(", ", hindrances) + ".");
    }

    /** Can this person decide? */
    public static Verdict permitsDecision(String proposedBy, String decidedBy) {
        return proposedBy.equals(decidedBy)
                ? TWO_PEOPLE.refuses("Somebody else has to decide than the one who proposed.")
                : Verdict.permitted();
    }
}
