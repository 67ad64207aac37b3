package safeguarding.conference.involvement;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the ways of taking part from elsewhere. No event holds an address or a code. */
public sealed interface RemoteMeetingEvent extends DomainEvent {

    /** How to take part from elsewhere is known, or is known differently. */
    record RemoteMeetingSet(UUID meetingId, UUID conferenceId, Set<UUID> childIds, String area, LocalDate on)
            implements RemoteMeetingEvent {
        public RemoteMeetingSet {
            childIds = Set.copyOf(childIds);
        }
    }
}
