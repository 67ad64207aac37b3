package safeguarding.audit.population;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many cases a population has.
 *
 * @param open open cases that can be audited
 * @param groups the same, by area and category
 * @param setAside open cases that cannot, by reason
 */
public record PopulationCount(int open, List<Group> groups, List<SetAside> setAside) {

    public PopulationCount {
        groups = List.copyOf(groups);
        setAside = List.copyOf(setAside);
    }

    /** Cases of one area and category; null where it is not known. */
    public record Group(@Nullable String area, @Nullable String category, int cases) {}

    /** Cases that are set aside for one reason. */
    public record SetAside(String reason, int cases) {}
}
