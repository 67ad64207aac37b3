package safeguarding.reviewing.retention;

import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** What nobody may say of how long a record is kept. */
public final class RetentionRules {

    private RetentionRules() {}

    /** Can a person say this of a record, given what follows from what is recorded? */
    public static Verdict permitsSaying(RetentionKind recorded, RetentionKind said) {
        return said.compareTo(recorded) >= 0
                ? Verdict.permitted()
                : new Rule(
                                recorded.rule(),
                                recorded.citation(),
                                "What is recorded of the child says how long at least.")
                        .refuses("The record is kept longer than that: what is recorded of the child says so.");
    }
}
