package safeguarding.audit.reports.figures;

import java.util.List;

/**
 * Numbers that come to a whole, as an audience may have them.
 *
 * @param parts in their order
 * @param whole all of them together (n)
 */
public record ToldCounts(List<ToldCount> parts, ToldCount whole) {

    public ToldCounts {
        parts = List.copyOf(parts);
    }

    /** Whether any part is not told. */
    public boolean suppressed() {
        return parts.stream().anyMatch(ToldCount::suppressed);
    }
}
