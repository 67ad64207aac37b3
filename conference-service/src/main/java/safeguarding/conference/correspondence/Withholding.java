package safeguarding.conference.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.correspondence.CorrespondenceEvent.WithholdingEnded;
import safeguarding.conference.correspondence.CorrespondenceEvent.WithholdingSet;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Something is kept from one person in everything that is written to them about a child. */
@Entity
@Table(name = "withholding")
public class Withholding extends Aggregate {

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Embedded
    private Withheld withheld;

    @Column(name = "set_on", nullable = false, updatable = false)
    private LocalDate setOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_because")
    private @Nullable String endedBecause;

    /** For Hibernate. */
    protected Withholding() {}

    private Withholding(UUID childId, String area, Withheld withheld, LocalDate on) {
        this.childId = childId;
        this.area = area;
        this.withheld = withheld;
        this.setOn = on;
    }

    /** From now on it is kept from them. */
    public static Withholding set(UUID childId, String area, Withheld withheld, LocalDate on) {
        var withholding = new Withholding(childId, area, withheld, on);
        withholding.happened(new WithholdingSet(withholding.id(), childId, area, on, withheld.kind()));
        return withholding;
    }

    /** It is kept from them no more. */
    public void end(String because, LocalDate on) {
        if (endedOn != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "It is withheld no more.");
        }
        endedOn = on;
        endedBecause = because;
        happened(new WithholdingEnded(id(), childId, area, on, withheld.kind()));
    }

    /** The child in whose letters it is kept back. */
    public UUID childId() {
        return childId;
    }

    /** What is kept from whom. */
    public Withheld withheld() {
        return withheld;
    }

    /** Civil date since when. */
    public LocalDate setOn() {
        return setOn;
    }

    /** Civil date since when no more; null while it holds. */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    /** Why no more; null while it holds. */
    public @Nullable String endedBecause() {
        return endedBecause;
    }
}
