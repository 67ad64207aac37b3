package safeguarding.audit.sampling;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many cases each stratum gives (SA2). No stratum gives more than it has. */
public enum Allotment {
    /** By how many cases a stratum has, the rest by largest remainder. */
    PROPORTIONAL {
        @Override
        Map<String, Integer> among(Map<String, Integer> frame, int size) {
            return byRemainder(frame, Math.min(size, sum(frame)));
        }
    },
    /** The same number from each, the first ones by name one more; what a small stratum cannot give, the others do. */
    EQUAL {
        @Override
        Map<String, Integer> among(Map<String, Integer> frame, int size) {
            return inTurn(frame, Math.min(size, sum(frame)));
        }
    };

    /**
     * The number of cases by stratum, in the order of the strata's names.
     *
     * @param frame how many cases each stratum has
     * @param size how many are wanted in all
     */
    abstract Map<String, Integer> among(Map<String, Integer> frame, int size);

    /** Whole numbers only: no rounding of fractions that another machine might do otherwise. */
    private static Map<String, Integer> byRemainder(Map<String, Integer> frame, int size) {
        var all = BigInteger.valueOf(Math.max(1, sum(frame)));
        var given = new TreeMap<String, Integer>();
        var rest = new ArrayList<Share>();
        for (var stratum : new TreeMap<>(frame).entrySet()) {
            var share = BigInteger.valueOf(stratum.getValue())
                    .multiply(BigInteger.valueOf(size))
                    .divideAndRemainder(all);
            given.put(stratum.getKey(), share[0].intValueExact());
            rest.add(new Share(stratum.getKey(), share[1]));
        }
        rest.sort(Comparator.comparing(Share::remainder).reversed().thenComparing(Share::stratum));
        var left = size - sum(given);
        for (var share : rest.subList(0, left)) {
            given.merge(share.stratum(), 1, Integer::sum);
        }
        return new LinkedHashMap<>(given);
    }

    private static Map<String, Integer> inTurn(Map<String, Integer> frame, int size) {
        var given = new TreeMap<String, Integer>();
        frame.keySet().forEach(stratum -> given.put(stratum, 0));
        var left = size;
        while (left > 0) {
            for (var stratum : List.copyOf(given.keySet())) {
                if (left > 0 && given.getOrDefault(stratum, 0) < frame.getOrDefault(stratum, 0)) {
                    given.merge(stratum, 1, Integer::sum);
                    left--;
                }
            }
        }
        return new LinkedHashMap<>(given);
    }

    private record Share(String stratum, BigInteger remainder) {}

    private static int sum(Map<String, Integer> numbers) {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }
}
