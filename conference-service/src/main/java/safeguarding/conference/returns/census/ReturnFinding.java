package safeguarding.conference.returns.census;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.finding.CensusRules;
import safeguarding.platform.importing.Finding;

/**
 * Something that keeps a return from being clean.
 *
 * @param rule id of the census rule, or a name of ours where the census has none
 * @param severity {@code error} or {@code query}
 * @param path where in the child's record; null for the whole file
 * @param sentence what holds where the rule is kept
 * @param mend what would mend it
 */
public record ReturnFinding(
        String rule, String severity, @Nullable String path, String sentence, String mend) {

    static ReturnFinding of(ComposedChild.Noted noted) {
        var note = noted.note();
        return new ReturnFinding(note.id(), note.severity(), noted.path(), note.sentence(), note.mend());
    }

    static ReturnFinding of(Finding finding) {
        return broken(finding.code(), finding.path());
    }

    /** A broken rule of the census. */
    static ReturnFinding broken(String ruleId, @Nullable String path) {
        var rule = CensusRules.of(ruleId);
        return new ReturnFinding(rule.id(), rule.severity(), path, rule.sentence(), rule.mend());
    }

    static ReturnFinding ofTheFile(ReturnNote note) {
        return new ReturnFinding(note.id(), note.severity(), null, note.sentence(), note.mend());
    }

    /** Whether the other says the same of the same place. */
    boolean saysTheSameAs(ReturnFinding other) {
        return rule.equals(other.rule) && Objects.equals(path, other.path);
    }
}
