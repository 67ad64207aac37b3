package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** How many children each officer has: told by allocation, asked by the register of officers. */
public interface Caseloads {

    /** Children whose named IRO an officer is now, by officer; officers without any are left out. */
    Map<UUID, Integer> byOfficer();

    /**
     * What one officer has on a civil day, as far as was recorded by the end of another.
     *
     * @param knownOn closed day: what was recorded by its end counts
     */
    Caseload of(UUID officerId, LocalDate day, LocalDate knownOn);
}
