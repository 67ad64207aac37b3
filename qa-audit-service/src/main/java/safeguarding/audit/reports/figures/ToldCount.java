package safeguarding.audit.reports.figures;

import org.jspecify.annotations.Nullable;

/**
 * A number as an audience may have it.
 *
 * @param code what is counted
 * @param count how many; null when it is not told
 */
public record ToldCount(String code, @Nullable Long count) {

    static ToldCount of(String code, long count, boolean suppressed) {
        return new ToldCount(code, suppressed ? null : count);
    }

    /** Whether the number is there and not told. */
    public boolean suppressed() {
        return count == null;
    }
}
