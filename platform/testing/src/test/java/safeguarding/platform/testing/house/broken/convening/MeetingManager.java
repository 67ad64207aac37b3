package safeguarding.platform.testing.house.broken.convening;

import jakarta.inject.Inject;
import java.time.LocalDate;
import safeguarding.platform.testing.house.broken.convening.store.StoredMeetings;

public class MeetingManager {

    @Inject
    StoredMeetings store;

    LocalDate today() {
        return LocalDate.now(java.time.ZoneOffset.UTC);
    }
}
