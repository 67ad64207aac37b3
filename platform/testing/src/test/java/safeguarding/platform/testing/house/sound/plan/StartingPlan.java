package safeguarding.platform.testing.house.sound.plan;

import java.util.UUID;
import safeguarding.platform.testing.house.sound.convening.MeetingEvent.MeetingHeld;

/** A plan starts when a meeting was held. */
public final class StartingPlan {

    UUID on(MeetingHeld held) {
        return held.meetingId();
    }
}
