package safeguarding.reviewing.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is due on desks, of every child whose record is not sealed, whoever may see it. */
public interface DeskMatters {

    /** Those of these periods of care whose child's record is not under an adoption seal (L12). */
    List<UUID> unsealed(Collection<UUID> periodIds);

    /** What is due for the children of these periods by a civil date, or overdue. */
    List<DeskMatter> of(Collection<UUID> periodIds, LocalDate until);
}
