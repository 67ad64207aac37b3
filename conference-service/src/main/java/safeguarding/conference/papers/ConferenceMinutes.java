package safeguarding.conference.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.papers.MinutesEvent.MinutesChanged;
import safeguarding.conference.papers.MinutesEvent.MinutesRecorded;
import safeguarding.conference.papers.MinutesEvent.MinutesSent;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** The full record of one conference. Once sent it is never overwritten. */
@Entity
@Table(name = "conference_minutes")
public class ConferenceMinutes extends Aggregate {

    @Column(name = "conference_id", nullable = false, updatable = false)
    private UUID conferenceId;

    @Column(name = "child_ids", nullable = false, updatable = false)
    private List<UUID> childIds;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Column(name = "sections", nullable = false)
    private MinutesSections sections;

    @Column(name = "edition", nullable = false)
    private int edition;

    @Column(name = "recorded_on", nullable = false, updatable = false)
    private LocalDate recordedOn;

    @Column(name = "sent_on")
    private @Nullable LocalDate sentOn;

    /** For Hibernate. */
    protected ConferenceMinutes() {}

    private ConferenceMinutes(KnownConference conference, MinutesSections sections, LocalDate on) {
        this.conferenceId = conference.conferenceId();
        this.childIds = List.copyOf(new TreeSet<>(conference.childIds()));
        this.area = conference.area();
        this.sections = sections;
        this.edition = 1;
        this.recordedOn = on;
    }

    /**
     * They are written; the conference was held.
     *
     * @param on civil date on which they are recorded
     */
    public static ConferenceMinutes record(KnownConference conference, MinutesSections sections, LocalDate on) {
        var minutes = new ConferenceMinutes(conference, sections, on);
        minutes.happened(
                new MinutesRecorded(minutes.identity(), on, sections.all().size()));
        return minutes;
    }

    /** They are written differently; the same leaves no trace. */
    public void replace(MinutesSections written, LocalDate on) {
        refuseSent();
        if (!written.equals(sections)) {
            sections = written;
            edition++;
            happened(new MinutesChanged(identity(), on, edition, written.all().size()));
        }
    }

    /** They are sent. */
    void send(LocalDate on) {
        refuseSent();
        sentOn = on;
        happened(new MinutesSent(identity(), on, edition));
    }

    private void refuseSent() {
        if (sentOn != null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "The minutes were sent on %s and stay as they are: ask for a correction, or add an addendum."
                            .formatted(sentOn));
        }
    }

    /** Lets only what was sent be corrected or added to; gives the civil date on which it was. */
    LocalDate requireSent() {
        if (sentOn == null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The minutes have not been sent: they can still be written differently.");
        }
        return sentOn;
    }

    /** The minutes as their events name them. */
    public MinutesIdentity identity() {
        return new MinutesIdentity(id(), conferenceId, Set.copyOf(childIds), area);
    }

    /** What stands in them. */
    public MinutesSections sections() {
        return sections;
    }

    /** Which writing of them this is, from 1. */
    public int edition() {
        return edition;
    }

    /** Civil date on which they were first recorded. */
    public LocalDate recordedOn() {
        return recordedOn;
    }

    /** Civil date on which they were sent; null while they were not. */
    public @Nullable LocalDate sentOn() {
        return sentOn;
    }
}
