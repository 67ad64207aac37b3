package safeguarding.conference.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.platform.aggregate.Aggregate;

/** How to take part in a conference from elsewhere. Told to invited agencies, never in an event. */
@Entity
@Table(name = "remote_meeting")
public class RemoteMeeting extends Aggregate {

    @Column(name = "conference_id", nullable = false, updatable = false)
    private UUID conferenceId;

    @Column(name = "child_ids", nullable = false)
    private List<UUID> childIds;

    @Column(name = "area", nullable = false)
    private String area;

    @Embedded
    private @Nullable WaysIn ways;

    /** For Hibernate. */
    protected RemoteMeeting() {}

    private RemoteMeeting(KnownConference conference) {
        this.conferenceId = conference.conferenceId();
        this.childIds = List.copyOf(new TreeSet<>(conference.childIds()));
        this.area = conference.area();
    }

    /** There is one. */
    public static RemoteMeeting of(KnownConference conference, WaysIn ways, LocalDate on) {
        var meeting = new RemoteMeeting(conference);
        meeting.change(ways, on);
        return meeting;
    }

    /** It is otherwise; the same leaves no trace. */
    public void change(WaysIn now, LocalDate on) {
        if (!now.equals(ways)) {
            ways = now;
            happened(new RemoteMeetingEvent.RemoteMeetingSet(id(), conferenceId, Set.copyOf(childIds), area, on));
        }
    }

    public UUID conferenceId() {
        return conferenceId;
    }

    /** How to take part. */
    public WaysIn ways() {
        if (ways == null) {
            throw new IllegalStateException("A remote meeting can be reached.");
        }
        return ways;
    }
}
