package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.UUID;

/** Who is named for a child, as other features ask. */
public interface NamedOfficers {

    /** Whether an IRO was named for the period of care on a civil day. */
    boolean anyNamed(UUID periodId, LocalDate on);
}
