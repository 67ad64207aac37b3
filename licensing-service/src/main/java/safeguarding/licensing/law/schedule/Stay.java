package safeguarding.licensing.law.schedule;

import java.util.Comparator;
import java.util.List;
import safeguarding.licensing.law.time.Stretch;
import safeguarding.platform.problem.ProblemException;

/**
 * A child's stay at a place of performance or rehearsal, which may run over midnight.
 *
 * @param presence from arrival to departure, civil time in London
 * @param parts what the child does there, in order; what lies between them is waiting
 */
public record Stay(Stretch presence, List<Part> parts) {

    /** Refuses parts outside the stay or over each other ({@code invalid-request}). */
    public Stay {
        parts = parts.stream().sorted(Comparator.comparing(Part::when)).toList();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i).when();
            if (!presence.holds(part)) {
                throw ProblemException.invalid("parts", "The part from %s lies outside.".formatted(part.from()));
            }
            if (i > 0 && part.overlaps(parts.get(i - 1).when())) {
                throw ProblemException.invalid("parts", "The part from %s overlaps another.".formatted(part.from()));
            }
        }
    }
}
