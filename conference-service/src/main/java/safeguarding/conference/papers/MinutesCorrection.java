package safeguarding.conference.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.papers.MinutesEvent.CorrectionConcluded;
import safeguarding.conference.papers.MinutesEvent.CorrectionRequested;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Somebody says that minutes which were sent are wrong. Answered once; the minutes themselves stay. */
@Entity
@Table(name = "minutes_correction")
public class MinutesCorrection extends Aggregate {

    @Column(name = "minutes_id", nullable = false, updatable = false)
    private UUID minutesId;

    @Column(name = "conference_id", nullable = false, updatable = false)
    private UUID conferenceId;

    @Column(name = "child_ids", nullable = false, updatable = false)
    private List<UUID> childIds;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Embedded
    private CorrectionAsked asked;

    @Embedded
    private @Nullable CorrectionAnswer answer;

    /** For Hibernate. */
    protected MinutesCorrection() {}

    private MinutesCorrection(MinutesIdentity minutes, CorrectionAsked asked) {
        this.minutesId = minutes.minutesId();
        this.conferenceId = minutes.conferenceId();
        this.childIds = List.copyOf(new TreeSet<>(minutes.childIds()));
        this.area = minutes.area();
        this.asked = asked;
    }

    /** It is asked; the minutes were sent. */
    static MinutesCorrection request(MinutesIdentity minutes, CorrectionAsked asked) {
        var correction = new MinutesCorrection(minutes, asked);
        correction.happened(new CorrectionRequested(correction.id(), minutes, asked.on(), asked.askedBy()));
        return correction;
    }

    /** The unit answers. */
    void conclude(CorrectionAnswer given) {
        refuseAnswered();
        answer = given;
        happened(new CorrectionConcluded(id(), minutes(), given.on(), given.outcome()));
    }

    void refuseAnswered() {
        if (answer != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The request has been answered already.");
        }
    }

    /** The minutes it is about. */
    public MinutesIdentity minutes() {
        return new MinutesIdentity(minutesId, conferenceId, Set.copyOf(childIds), area);
    }

    /** What is said to be wrong. */
    public CorrectionAsked asked() {
        return asked;
    }

    /** What the unit answered; empty while it did not. */
    public Optional<CorrectionAnswer> answer() {
        return Optional.ofNullable(answer);
    }
}
