package safeguarding.platform.testing.house.sound.convening.store;

import java.util.ArrayList;
import java.util.List;
import safeguarding.platform.testing.house.sound.convening.Meeting;
import safeguarding.platform.testing.house.sound.convening.Meetings;

final class ListedMeetings implements Meetings {

    private final List<Meeting> all = new ArrayList<>();

    @Override
    public void add(Meeting meeting) {
        all.add(meeting);
    }
}
