package safeguarding.conference.family;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.family.FamilyEvent.RelatedPersonAdded;
import safeguarding.conference.family.FamilyEvent.RelatedPersonChanged;
import safeguarding.conference.family.FamilyEvent.RelatedPersonRemoved;
import safeguarding.conference.family.FamilyEvent.RelatedPersonWithdrawn;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** Somebody around a child: parent, sibling, carer. Never the child itself. */
@Entity
@Table(name = "related_person")
public class RelatedPerson extends Aggregate {

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "external_reference", updatable = false)
    private @Nullable String externalReference;

    @Embedded
    private Relation relation;

    @Embedded
    private @Nullable Person person;

    @Column(name = "removed_on")
    private @Nullable LocalDate removedOn;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    /** For Hibernate. */
    protected RelatedPerson() {}

    private RelatedPerson(FamilyMember of, Relation relation, Person person, LocalDate on) {
        refuseTheChildItself(of.childId(), relation);
        this.childId = of.childId();
        this.externalReference = of.externalReference();
        this.relation = relation;
        this.person = person;
        happened(new RelatedPersonAdded(id(), of.childId(), on, relation));
    }

    /** Somebody of whom nothing was written before. */
    public static RelatedPerson add(FamilyMember of, Relation relation, Person person, LocalDate on) {
        return new RelatedPerson(of, relation, person, on);
    }

    /** Takes what is known now. What stays the same leaves no trace. */
    public void change(Relation after, Person now, LocalDate on) {
        refuseTheChildItself(childId, after);
        if (relation.equals(after) && person().equals(now) && removedOn == null) {
            return;
        }
        relation = after;
        person = now;
        removedOn = null;
        withdrawalReason = null;
        happened(new RelatedPersonChanged(id(), childId, on, after));
    }

    /** Takes the person off the record: it was written in error, or is of no concern any more. */
    public void remove(LocalDate on) {
        removedOn = on;
        happened(new RelatedPersonRemoved(id(), childId, on));
    }

    private static void refuseTheChildItself(UUID childId, Relation relation) {
        if (childId.equals(relation.linkedChildId())) {
            throw ProblemException.invalid(List.of(new Violation("linkedChildId", "A child is not its own relative.")));
        }
    }

    /**
     * Takes it off the record because it never was so; the versions keep it.
     *
     * @param reason why, in the words of the unit
     */
    public void withdraw(String reason, LocalDate on) {
        removedOn = on;
        withdrawalReason = reason;
        happened(new RelatedPersonWithdrawn(id(), childId, on));
    }

    public UUID childId() {
        return childId;
    }

    public Relation relation() {
        return relation;
    }

    public Person person() {
        return Objects.requireNonNullElse(person, Person.UNKNOWN);
    }

    /** Stable name of the row in the system it was imported from; empty when it was written here. */
    public Optional<String> externalReference() {
        return Optional.ofNullable(externalReference);
    }

    public boolean removed() {
        return removedOn != null;
    }
}
