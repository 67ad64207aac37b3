package safeguarding.conference.convening;

import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** B2.3: not two inquorate conferences in a row. Whether a second one is refused or marked is local practice. */
public enum TwoInquorate {
    /** It is recorded, and marked. */
    FLAG,
    /** It is not recorded: the chair goes ahead, or the conference is put off before it sits. */
    REFUSE;

    /** The rule. */
    public static final Rule RULE = new Rule(
            "B2.3", "Local procedures on quorum (Swindon)", "Not two inquorate conferences are held in a row.");

    /**
     * May a conference be recorded as held?
     *
     * @param afterInquorate whether it goes on with an inquorate one
     * @param inquorate whether it was inquorate itself
     * @param fromHistory whether another system recorded it first: what happened is kept
     */
    public Verdict permits(boolean afterInquorate, boolean inquorate, boolean fromHistory) {
        return this == REFUSE && afterInquorate && inquorate && !fromHistory
                ? RULE.refuses(
                        "The sitting before was inquorate, too. The chair goes ahead with a written reason (B2.2), or the conference is postponed until enough agencies can come.")
                : Verdict.permitted();
    }
}
