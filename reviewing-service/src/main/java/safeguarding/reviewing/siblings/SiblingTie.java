package safeguarding.reviewing.siblings;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.siblings.SiblingEvent.SiblingsRecorded;
import safeguarding.reviewing.siblings.SiblingEvent.SiblingsWithdrawn;

/** Two children are siblings; which is the first is decided by their identifiers. */
@Entity
@Table(name = "sibling_tie")
public class SiblingTie extends Aggregate {

    @Column(name = "first_child_id", nullable = false, updatable = false)
    private UUID firstChildId;

    @Column(name = "second_child_id", nullable = false, updatable = false)
    private UUID secondChildId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected SiblingTie() {}

    private SiblingTie(UUID firstChildId, UUID secondChildId, String area, LocalDate on) {
        this.firstChildId = firstChildId;
        this.secondChildId = secondChildId;
        this.area = area;
        happened(new SiblingsRecorded(id(), childIds(), area, on));
    }

    /** They are siblings. */
    static SiblingTie between(UUID one, UUID other, String area, LocalDate on) {
        return one.toString().compareTo(other.toString()) < 0
                ? new SiblingTie(one, other, area, on)
                : new SiblingTie(other, one, area, on);
    }

    /** They are not, and never were. */
    void withdraw(MadeInError why) {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "It was withdrawn before: they never were siblings.");
        }
        withdrawal = why;
        happened(new SiblingsWithdrawn(id(), childIds(), area, why.on()));
    }

    /** The two children. */
    public Set<UUID> childIds() {
        return Set.of(firstChildId, secondChildId);
    }

    /** The sibling of one of them. */
    public UUID other(UUID childId) {
        return childId.equals(firstChildId) ? secondChildId : firstChildId;
    }

    /** Why they are no siblings; empty while they are. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
