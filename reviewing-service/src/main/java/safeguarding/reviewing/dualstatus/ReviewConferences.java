package safeguarding.reviewing.dualstatus;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The review conferences that were told of. */
public interface ReviewConferences {

    /** Keeps for which day a conference is booked, and for whom. */
    void keep(ReviewConference conference);

    /** Keeps who is at a conference that stays booked for the day it is booked for. */
    void keepChildren(UUID conferenceId, Set<UUID> childIds, URI link);

    /**
     * The first day for which a review conference of each of these children is booked, by child.
     *
     * @param knownOn what was recorded by the end of this civil day counts; null: what is known now
     */
    Map<UUID, LocalDate> bookedFor(Collection<UUID> childIds, @Nullable LocalDate knownOn);
}
