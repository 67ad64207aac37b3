package safeguarding.platform.measure.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Figure.Part;
import safeguarding.platform.measure.Tally;

/**
 * The groups of a breakdown whose whole is told: small ones are hidden, and further ones, the smallest first, until what the
 * whole gives back of them all together is not small.
 */
final class HiddenGroups {

    private final Definition.Kind kind;
    private final List<Part> parts;

    HiddenGroups(Definition.Kind kind, List<Part> parts) {
        this.kind = kind;
        this.parts = new ArrayList<>(parts);
    }

    List<Part> parts() {
        parts.replaceAll(part -> SmallNumbers.tells(part.tally(), kind) ? part.hidden() : part);
        while (SmallNumbers.tells(givenBack(), kind) && hideTheSmallest()) {
            // One after the other, until what is given back is safe.
        }
        return List.copyOf(parts);
    }

    /** What the whole less all groups that are told comes to. */
    private Tally givenBack() {
        return parts.stream().filter(Part::suppressed).map(Part::tally).reduce(Tally.NONE, Tally::plus);
    }

    private boolean hideTheSmallest() {
        var smallest = parts.stream()
                .filter(part -> !part.suppressed() && part.tally().all() > 0)
                .min(Comparator.comparingLong(part -> part.tally().all()));
        smallest.ifPresent(part -> parts.set(parts.indexOf(part), part.hidden()));
        return smallest.isPresent();
    }
}
