package safeguarding.gateway.cpis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Joins the rows of all parts. No row takes another's place: a child can be looked after and on a plan. What the parts
 * together do not admit is held out and listed: a child whom one of them holds to be sensitive (K7), and numbers that
 * cannot be right.
 */
final class JoiningParts {

    private static final String SENSITIVE_ELSEWHERE = "sensitive-in-another-part";
    private static final String SHARED = "nhs-number-shared";
    private static final String DIFFERENT = "nhs-numbers-differ";

    private final List<Part> parts;
    private final Set<UUID> sensitive;
    private final Map<String, Set<UUID>> childrenOfNumber;
    private final Map<UUID, Set<String>> numbersOfChild;
    private final List<Row> rows = new ArrayList<>();
    private final List<HeldOut> heldOut = new ArrayList<>();

    JoiningParts(List<Part> parts) {
        this.parts = parts;
        this.sensitive = parts.stream()
                .flatMap(part -> part.heldOut().stream())
                .filter(HeldOut::sensitive)
                .map(HeldOut::childId)
                .collect(Collectors.toSet());
        this.childrenOfNumber = grouped(Row::nhsNumber, Row::childId);
        this.numbersOfChild = grouped(Row::childId, Row::nhsNumber);
        parts.forEach(this::join);
        rows.sort(Comparator.comparing(Row::line));
    }

    /** Sorted by number. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    List<HeldOut> heldOut() {
        return List.copyOf(heldOut);
    }

    /** Rows under a child's own number only: under the mother's stand her own plans beside those of the children she expects. */
    private <K, V> Map<K, Set<V>> grouped(Function<Row, K> key, Function<Row, V> value) {
        Map<K, Set<V>> groups = new HashMap<>();
        parts.stream()
                .flatMap(part -> part.rows().stream())
                .filter(row -> !row.onTheMother())
                .forEach(row -> groups.computeIfAbsent(key.apply(row), none -> new HashSet<>())
                        .add(value.apply(row)));
        return groups;
    }

    private void join(Part part) {
        heldOut.addAll(part.heldOut());
        for (var row : part.rows()) {
            if (sensitive.contains(row.childId())) {
                heldOut.add(new HeldOut(part.source(), row.childId(), SENSITIVE_ELSEWHERE));
            } else if (!row.onTheMother()
                    && childrenOfNumber.getOrDefault(row.nhsNumber(), Set.of()).size() > 1) {
                heldOut.add(new HeldOut(part.source(), row.childId(), SHARED));
            } else if (!row.onTheMother()
                    && numbersOfChild.getOrDefault(row.childId(), Set.of()).size() > 1) {
                heldOut.add(new HeldOut(part.source(), row.childId(), DIFFERENT));
            } else {
                rows.add(row);
            }
        }
    }
}
