package safeguarding.audit.population;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.PopulationCase;
import safeguarding.audit.neighbours.PopulationQuestion;
import safeguarding.platform.access.Access;
import safeguarding.platform.caller.Caller;

/** The cases of a population that a caller may see, and how many there are. */
public interface ListedCases {

    /**
     * Cases by key, from a place on. Whose child is set aside now is not there, whatever knowledge is asked for.
     *
     * @param recordedBefore what the publishers had recorded before this instant; null for what is known now
     * @param after the last case of the page before; null for the first page
     */
    List<PopulationCase> page(
            PopulationQuestion question,
            @Nullable Instant recordedBefore,
            Sight sight,
            @Nullable Place after,
            int most);

    /** How many there are, in all and by area and category, and how many were set aside and why. */
    PopulationCount count(PopulationQuestion question, @Nullable Instant recordedBefore, Caller caller);

    /** By what it is decided what may be seen. */
    record Sight(Caller caller, Access access) {}

    /** The place of a case in the list. */
    record Place(String caseKey, UUID recordId) {

        /** The place of this case. */
        public static Place of(PopulationCase shown) {
            return new Place(shown.caseKey().value(), shown.recordId());
        }
    }
}
