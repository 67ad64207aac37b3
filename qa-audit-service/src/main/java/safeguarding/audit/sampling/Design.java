package safeguarding.audit.sampling;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a sample is to be drawn.
 *
 * @param strata codes by which cases are told apart, such as {@code area}; empty: all cases are one stratum
 * @param allotment how the size is shared among the strata; null when the numbers are given
 * @param size how many cases are wanted in all
 * @param numbers how many of each stratum are wanted, by its name; empty unless they are given
 * @param seed the seed
 */
public record Design(
        List<String> strata, @Nullable Allotment allotment, int size, SortedMap<String, Integer> numbers, String seed) {

    public Design {
        strata = List.copyOf(strata);
        numbers = new TreeMap<>(numbers);
    }

    /** The number of cases by stratum. */
    Map<String, Integer> allot(Map<String, Integer> frame) {
        if (allotment != null) {
            return allotment.among(frame, size);
        }
        var given = new TreeMap<String, Integer>();
        frame.forEach((stratum, cases) -> given.put(stratum, Math.min(cases, numbers.getOrDefault(stratum, 0))));
        return given;
    }
}
