package safeguarding.audit.reports.figures;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shares of an audit as an audience may have them.
 *
 * @param whole of all cases
 * @param byArea of each area, by its code
 */
public record ToldShares(ToldShare whole, SortedMap<String, ToldShare> byArea) {

    public ToldShares {
        byArea = Collections.unmodifiableSortedMap(new TreeMap<>(byArea));
    }
}
