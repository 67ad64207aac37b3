package safeguarding.conference.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.papers.MinutesEvent.AddendumAdded;
import safeguarding.platform.aggregate.Aggregate;

/** Something that was added to minutes after they were sent. It never changes either. */
@Entity
@Table(name = "minutes_addendum")
public class MinutesAddendum extends Aggregate {

    @Column(name = "minutes_id", nullable = false, updatable = false)
    private UUID minutesId;

    @Column(name = "conference_id", nullable = false, updatable = false)
    private UUID conferenceId;

    @Column(name = "child_ids", nullable = false, updatable = false)
    private List<UUID> childIds;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Embedded
    private Addition addition;

    @Column(name = "added_on", nullable = false, updatable = false)
    private LocalDate addedOn;

    @Column(name = "correction_id", updatable = false)
    private @Nullable UUID correctionId;

    /** For Hibernate. */
    protected MinutesAddendum() {}

    private MinutesAddendum(MinutesIdentity minutes, Addition addition, LocalDate on, @Nullable UUID correctionId) {
        this.minutesId = minutes.minutesId();
        this.conferenceId = minutes.conferenceId();
        this.childIds = List.copyOf(new TreeSet<>(minutes.childIds()));
        this.area = minutes.area();
        this.addition = addition;
        this.addedOn = on;
        this.correctionId = correctionId;
    }

    /**
     * It is added; the minutes were sent.
     *
     * @param correctionId the request that led to it; null when nobody asked
     */
    static MinutesAddendum add(MinutesIdentity minutes, Addition addition, LocalDate on, @Nullable UUID correctionId) {
        var addendum = new MinutesAddendum(minutes, addition, on, correctionId);
        addendum.happened(new AddendumAdded(addendum.id(), minutes, on, addition.readers(), correctionId));
        return addendum;
    }

    /** The minutes it belongs to. */
    public UUID minutesId() {
        return minutesId;
    }

    /** What was added. */
    public Addition addition() {
        return addition;
    }

    /** Civil date on which it was added. */
    public LocalDate addedOn() {
        return addedOn;
    }

    /** The request that led to it; null when nobody asked. */
    public @Nullable UUID correctionId() {
        return correctionId;
    }
}
