package safeguarding.reviewing.ssda903.files;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnLine;

/**
 * Which of two values stands: what a set tells, or what is recorded. Nothing is overwritten that somebody else wrote: only
 * what the set before told is brought up to date.
 */
final class Merging {

    private final boolean latest;
    private final String file;
    private final ReturnLine line;
    private final ReturnFindings findings;

    /**
     * @param latest whether no set of a later year was read in
     */
    Merging(boolean latest, String file, ReturnLine line, ReturnFindings findings) {
        this.latest = latest;
        this.file = file;
        this.line = line;
        this.findings = findings;
    }

    /**
     * The value that stands.
     *
     * @param before what the set before told; null when it told nothing
     * @param here what is recorded; null when nothing is
     * @param told what the set tells; null when it tells nothing
     */
    <T> @Nullable T value(@Nullable T before, @Nullable T here, @Nullable T told, String field) {
        if (told == null || Objects.equals(told, here)) {
            return here;
        }
        if (here == null) {
            return told;
        }
        if (!latest) {
            return here;
        }
        if (Objects.equals(before, here)) {
            return told;
        }
        findings.query("conflict", file, line, field, "Another value is recorded, and stays.");
        return here;
    }
}
