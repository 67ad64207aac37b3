package safeguarding.conference.councils;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.councils.CouncilEvent.ArrangementChanged;
import safeguarding.conference.councils.CouncilEvent.ArrangementStarted;
import safeguarding.conference.councils.CouncilEvent.ArrangementWithdrawn;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** A child of another council who lives here, or one of ours who lives elsewhere. */
@Entity
@Table(name = "council_arrangement")
public class CouncilArrangement extends Aggregate {

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Embedded
    private Arranged arranged;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected CouncilArrangement() {}

    private CouncilArrangement(UUID childId, String area, Arranged arranged) {
        this.childId = childId;
        this.area = area;
        this.arranged = arranged;
    }

    /**
     * It was arranged.
     *
     * @param on civil date on which it is recorded
     */
    static CouncilArrangement start(UUID childId, String area, Arranged arranged, LocalDate on) {
        var arrangement = new CouncilArrangement(childId, area, arranged);
        arrangement.happened(new ArrangementStarted(
                arrangement.identity(),
                on,
                arranged.side(),
                arranged.council(),
                arranged.permanent(),
                arranged.from(),
                arranged.to()));
        return arrangement;
    }

    /** It is otherwise, or has ended; the same leaves no trace. */
    void change(Arranged after, Correction why) {
        refuseWithdrawn();
        if (!after.equals(arranged)) {
            arranged = after;
            correction = why;
            happened(new ArrangementChanged(
                    identity(), why.on(), after.side(), after.council(), after.permanent(), after.from(), after.to()));
        }
    }

    /** It never was. */
    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new ArrangementWithdrawn(identity(), why.on()));
    }

    void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The arrangement was withdrawn: it never was.");
        }
    }

    /** The arrangement as its events name it. */
    public ArrangementIdentity identity() {
        return new ArrangementIdentity(id(), childId, area);
    }

    /** What is arranged. */
    public Arranged arranged() {
        return arranged;
    }

    /** Why it was changed last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why it never was; empty for one that is or was. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
