package safeguarding.platform.testing.house.broken.convening.web;

import jakarta.ws.rs.Path;
import safeguarding.platform.testing.house.broken.convening.store.StoredMeetings;

/** Reaches past the domain into the store. */
@Path("/v1/broken-meetings")
public class Meetings {

    StoredMeetings store() {
        return new StoredMeetings();
    }
}
