package safeguarding.audit.population;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands that no service tells of.
 *
 * @param area code of the area; null when not known
 * @param team code of the team; null when not known
 * @param worker staff number of who holds it; null when not known
 * @param openedOn civil date
 * @param closedOn civil date on which it was closed; null while it is open
 * @param category code by which cases of its kind are told apart; null when there is none
 * @param attributes further codes by name
 */
public record FileCase(
        @Nullable String area,
        @Nullable String team,
        @Nullable String worker,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String category,
        Map<String, String> attributes) {

    public FileCase {
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }
}
