package safeguarding.audit.actions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that happened to an action, the first first. */
public record ActionCourse(List<ActionStep> all) {

    public ActionCourse {
        all = List.copyOf(all);
    }

    ActionCourse with(ActionStep step) {
        return new ActionCourse(Stream.concat(all.stream(), Stream.of(step)).toList());
    }

    /** The evidence that was handed in last; empty before. */
    Optional<ActionStep> lastEvidence() {
        return all.stream()
                .filter(step -> step.kind() == ActionStepKind.EVIDENCE_GIVEN)
                .reduce((earlier, later) -> later);
    }
}
