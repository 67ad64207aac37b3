package safeguarding.conference.rule;

import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** What something names is there, and belongs to the child or the conference that it is about. */
public final class Belonging {

    /** The rule. */
    public static final Rule RULE =
            new Rule("ours", "No external rule", "What is named is there and belongs to the child or the conference.");

    private Belonging() {}

    /**
     * May it be named?
     *
     * @param belongs whether it is there and belongs
     * @param otherwise sentence without a personal value
     */
    public static Verdict when(boolean belongs, String otherwise) {
        return belongs ? Verdict.permitted() : RULE.refuses(otherwise);
    }
}
