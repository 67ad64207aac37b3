package safeguarding.conference.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.platform.aggregate.Aggregate;

/** The chair's meeting with the family, or with some of it, before the conference. */
@Entity
@Table(name = "family_meeting")
public class FamilyMeeting extends Aggregate {

    @Column(name = "conference_id", nullable = false, updatable = false)
    private UUID conferenceId;

    @Column(name = "child_ids", nullable = false, updatable = false)
    private List<UUID> childIds;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Embedded
    private MeetingBefore meeting;

    /** For Hibernate. */
    protected FamilyMeeting() {}

    private FamilyMeeting(KnownConference conference, MeetingBefore meeting) {
        this.conferenceId = conference.conferenceId();
        this.childIds = List.copyOf(new TreeSet<>(conference.childIds()));
        this.area = conference.area();
        this.meeting = meeting;
    }

    /** It took place, or it is known why not. */
    static FamilyMeeting record(KnownConference conference, MeetingBefore meeting) {
        var recorded = new FamilyMeeting(conference, meeting);
        recorded.happened(new VoiceEvent.FamilyMeetingRecorded(
                recorded.id(),
                conference.conferenceId(),
                Set.copyOf(recorded.childIds),
                conference.area(),
                meeting.on(),
                meeting.tookPlace()));
        return recorded;
    }

    /** The conference before which it was. */
    public UUID conferenceId() {
        return conferenceId;
    }

    /** How it was. */
    public MeetingBefore meeting() {
        return meeting;
    }
}
