package safeguarding.conference.census;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.census.finding.CensusRules;
import safeguarding.platform.importing.Finding;

/** What came of taking in one child's record: whether anything here changed, and what there is to say. */
final class Taken {

    private final List<UUID> siblings;
    private final List<Finding> findings = new ArrayList<>();
    private boolean changed;

    /** @param siblings the records of the child's brothers and sisters */
    Taken(List<UUID> siblings) {
        this.siblings = List.copyOf(siblings);
    }

    /** The records of the child's brothers and sisters. */
    List<UUID> siblings() {
        return siblings;
    }

    /** Something here was added or brought up to date. */
    void changed() {
        changed = true;
    }

    boolean anything() {
        return changed;
    }

    /** Something was not taken as the file has it; the id is one of the table of rules. */
    void note(String ruleId, String path) {
        findings.add(CensusRules.of(ruleId).at(path));
    }

    /** What is recorded here stays, though the file says otherwise. */
    void conflict(String path, String sentence) {
        findings.add(Finding.of("conflict", path, sentence + " What is recorded here stays."));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
