package safeguarding.reviewing.ssda903;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.ssda903.ReturnFinding.Severity;

/** Collects what is wrong with the lines of one child. */
public final class ReturnFindings {

    private final List<ReturnFinding> all = new ArrayList<>();

    /** The child cannot be read in. */
    public void refused(String rule, String file, @Nullable ReturnLine line, @Nullable String field, String sentence) {
        add(rule, Severity.REFUSED, file, line, field, sentence);
    }

    /** The return would be refused; read in, it is kept and flagged. */
    public void error(String rule, String file, @Nullable ReturnLine line, @Nullable String field, String sentence) {
        add(rule, Severity.ERROR, file, line, field, sentence);
    }

    /** Possible, and to be looked at. */
    public void query(String rule, String file, @Nullable ReturnLine line, @Nullable String field, String sentence) {
        add(rule, Severity.QUERY, file, line, field, sentence);
    }

    /** What was found elsewhere. */
    public void addAll(List<ReturnFinding> found) {
        all.addAll(found);
    }

    private void add(
            String rule,
            Severity severity,
            String file,
            @Nullable ReturnLine line,
            @Nullable String field,
            String sentence) {
        all.add(new ReturnFinding(rule, severity, file, line == null ? null : line.number(), field, sentence));
    }

    /** All of them, in the order in which they were found. */
    public List<ReturnFinding> all() {
        return List.copyOf(all);
    }

    /** Whether the child cannot be read in. */
    public boolean anyRefused() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.REFUSED);
    }
}
