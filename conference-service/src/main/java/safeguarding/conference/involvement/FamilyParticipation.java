package safeguarding.conference.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;

/** One person of the family at one conference, as themselves. */
@Entity
@Table(name = "family_participation")
public class FamilyParticipation extends Aggregate {

    @Column(name = "conference_id", nullable = false, updatable = false)
    private UUID conferenceId;

    @Column(name = "child_ids", nullable = false)
    private List<UUID> childIds;

    @Column(name = "area", nullable = false)
    private String area;

    @Enumerated(EnumType.STRING)
    @Column(name = "participant", nullable = false, updatable = false)
    private Participant participant;

    @Column(name = "person_id", updatable = false)
    private @Nullable UUID personId;

    @Embedded
    private @Nullable TakingPart takingPart;

    /** For Hibernate. */
    protected FamilyParticipation() {}

    private FamilyParticipation(
            UUID conferenceId,
            Collection<UUID> childIds,
            String area,
            Participant participant,
            @Nullable UUID personId) {
        this.conferenceId = conferenceId;
        this.childIds = List.copyOf(new TreeSet<>(childIds));
        this.area = area;
        this.participant = participant;
        this.personId = personId;
    }

    /**
     * Somebody of the family takes part, or is asked to.
     *
     * @param personId the child, or the related person; null when the person is not registered
     */
    public static FamilyParticipation of(
            UUID conferenceId,
            Collection<UUID> childIds,
            String area,
            Participant participant,
            @Nullable UUID personId,
            TakingPart takingPart,
            LocalDate on) {
        var participation = new FamilyParticipation(conferenceId, childIds, area, participant, personId);
        participation.change(takingPart, on);
        return participation;
    }

    /** How the person takes part is known, or is known differently. */
    public void change(TakingPart known, LocalDate on) {
        if (!known.equals(takingPart)) {
            takingPart = known;
            happened(new FamilyEvent.FamilyParticipationRecorded(
                    id(), conferenceId, Set.copyOf(childIds), area, on, participant, known));
        }
    }

    public UUID conferenceId() {
        return conferenceId;
    }

    /** The children of the conference. */
    public List<UUID> childIds() {
        return List.copyOf(childIds);
    }

    public Participant participant() {
        return participant;
    }

    /** The child, or the related person; null when not registered. */
    public @Nullable UUID personId() {
        return personId;
    }

    /** How the person takes part. */
    public TakingPart takingPart() {
        return takingPart == null ? TakingPart.NOT_KNOWN : takingPart;
    }
}
