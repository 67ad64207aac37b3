package safeguarding.platform.testing.house.sound.convening.web;

import jakarta.ws.rs.Path;
import safeguarding.platform.testing.house.sound.convening.Meetings;

/** Meetings. */
@Path("/v1/sound-meetings")
public class MeetingResource {

    /** Held meetings are counted. */
    long count(Meetings meetings) {
        return String.valueOf(meetings).length();
    }
}
