package safeguarding.conference.census.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.Written;
import safeguarding.platform.importing.Finding;

/** The rules that one child's record breaks, each where it does. */
public final class Broken {

    private final List<Finding> findings = new ArrayList<>();
    private boolean contradiction;

    /** Notes a broken rule. */
    void flag(boolean broken, String ruleId, String path) {
        if (broken) {
            var rule = CensusRules.of(ruleId);
            findings.add(rule.at(path));
            contradiction |= rule.refuses();
        }
    }

    /** Notes a rule that is broken by what is missing: nothing contradicts itself there, and nothing is refused. */
    void note(boolean broken, String ruleId, String path) {
        if (broken) {
            findings.add(CensusRules.of(ruleId).at(path));
        }
    }

    /** Notes what is written as a date and is none. */
    void date(@Nullable String written, String path) {
        flag(Written.isNoDay(written), "D1", path);
    }

    /** What there is to say, in the order of the file. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Whether the record contradicts itself, so that nothing of it can be taken in. */
    public boolean contradiction() {
        return contradiction;
    }
}
