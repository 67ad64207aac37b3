package safeguarding.platform.testing.house.sound.convening;

import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to meetings. */
public sealed interface MeetingEvent extends DomainEvent {

    /** A meeting was held. */
    record MeetingHeld(UUID meetingId) implements MeetingEvent {}
}
