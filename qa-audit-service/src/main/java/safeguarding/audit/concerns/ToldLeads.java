package safeguarding.audit.concerns;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the other services tell of who leads for a child. */
public interface ToldLeads {

    /** A chair or a reviewing officer has this staff number. */
    void keepOfficer(UUID officerId, String staffId);

    /** A conference about these children has this chair from a civil date on. */
    void keepChair(UUID conferenceId, Collection<UUID> childIds, UUID chairId, LocalDate on);

    /**
     * An allocation of a reviewing officer to a child.
     *
     * @param officerId the officer; null when there is none any more
     * @param since civil date from which it stands so
     */
    void keepIro(UUID allocationId, UUID childId, @Nullable UUID officerId, LocalDate since);

    /** What was told of a child is not kept any more. */
    void forget(UUID childId);
}
