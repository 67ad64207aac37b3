package safeguarding.audit.sampling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import safeguarding.audit.neighbours.PopulationCase;

/**
 * All cases among which is drawn, each with its stratum: the names of the stratum's values, joined by a slash.
 *
 * @param strata strata by case key, in the order of the keys
 */
public record Frame(SortedMap<String, String> strata) {

    /** What stands in the name of a stratum for a value that is not known. */
    public static final String NOT_KNOWN = "-";

    private static final String ALL = "all";

    public Frame {
        strata = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(strata));
    }

    /** The frame of cases that are told apart by these codes. A case that stands twice is there once. */
    public static Frame of(List<PopulationCase> cases, List<String> codes) {
        var strata = new TreeMap<String, String>();
        cases.forEach(each -> strata.putIfAbsent(each.caseKey().value(), stratum(each, codes)));
        return new Frame(strata);
    }

    private static String stratum(PopulationCase each, List<String> codes) {
        return codes.isEmpty()
                ? ALL
                : codes.stream()
                        .map(code -> each.valueOf(code).orElse(NOT_KNOWN))
                        .collect(Collectors.joining("/"));
    }

    /** How many cases there are. */
    public int size() {
        return strata.size();
    }

    /** How many cases each stratum has. */
    Map<String, Integer> sizes() {
        return strata.values().stream().collect(Collectors.toMap(name -> name, name -> 1, Integer::sum, TreeMap::new));
    }

    /** The keys of a stratum. */
    List<String> keysOf(String stratum) {
        return strata.entrySet().stream()
                .filter(each -> each.getValue().equals(stratum))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** SHA-256 of the frame, one line for each case in the order of the keys: key, tabulator, stratum, line feed (SA4). */
    public String digest() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            strata.forEach(
                    (key, stratum) -> hash.update((key + "\t" + stratum + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
