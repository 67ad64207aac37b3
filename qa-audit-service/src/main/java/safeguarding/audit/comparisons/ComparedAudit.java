package safeguarding.audit.comparisons;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.GradedCase;
import safeguarding.audit.neighbours.KnownAudit;

/**
 * An audit of a series, with the cases that count.
 *
 * @param cases the cases whose audit counts
 */
public record ComparedAudit(KnownAudit audit, List<GradedCase> cases) {

    public ComparedAudit {
        cases = List.copyOf(cases);
    }

    /** The cases of an area; null is all of them. */
    public List<GradedCase> in(@Nullable String area) {
        return cases.stream()
                .filter(each -> area == null || Objects.equals(area, each.area()))
                .toList();
    }

    /**
     * The change of a measure in an area since the audit before it.
     *
     * @param area code of the area; null is all of them
     */
    public Change since(ComparedAudit before, Measure measure, @Nullable String area) {
        Optional<String> tools = audit.toolId().equals(before.audit.toolId())
                ? Optional.empty()
                : Optional.of("Not compared: the audit before was made with another tool.");
        return tools.or(() -> measure.obstacle(cases, before.cases))
                .map(Change::notCompared)
                .orElseGet(() -> Change.of(measure.of(in(area)), measure.of(before.in(area))));
    }
}
