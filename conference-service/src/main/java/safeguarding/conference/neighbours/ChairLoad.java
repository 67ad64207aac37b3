package safeguarding.conference.neighbours;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/** How much each chair has to do: told by convening, asked by the register of chairs. */
public interface ChairLoad {

    /**
     * Conferences scheduled or held in a calendar month, by chair; chairs without any are left out.
     *
     * @param except a conference that is not counted
     */
    Map<UUID, Integer> conferencesIn(YearMonth month, UUID except);
}
