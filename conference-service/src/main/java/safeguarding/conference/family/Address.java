package safeguarding.conference.family;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.family.FamilyEvent.AddressAdded;
import safeguarding.conference.family.FamilyEvent.AddressChanged;
import safeguarding.conference.family.FamilyEvent.AddressRemoved;
import safeguarding.conference.family.FamilyEvent.AddressWithdrawn;
import safeguarding.platform.aggregate.Aggregate;

/** Where a child, or somebody around it, lives or lived. */
@Entity
@Table(name = "address")
public class Address extends Aggregate {

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "external_reference", updatable = false)
    private @Nullable String externalReference;

    @Column(name = "related_person_id", updatable = false)
    private @Nullable UUID relatedPersonId;

    @Embedded
    private Home home;

    @Column(name = "removed_on")
    private @Nullable LocalDate removedOn;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    /** For Hibernate. */
    protected Address() {}

    private Address(FamilyMember of, @Nullable UUID relatedPersonId, Home home, LocalDate on) {
        this.childId = of.childId();
        this.externalReference = of.externalReference();
        this.relatedPersonId = relatedPersonId;
        this.home = home;
        happened(new AddressAdded(id(), of.childId(), on, home.kind(), home.doNotDisclose()));
    }

    /**
     * A place that was not written before.
     *
     * @param relatedPersonId who lives there; null for the child itself
     */
    public static Address add(FamilyMember of, @Nullable UUID relatedPersonId, Home home, LocalDate on) {
        return new Address(of, relatedPersonId, home, on);
    }

    /** Takes what is known now, an end as well. What stays the same leaves no trace. */
    public void change(Home after, LocalDate on) {
        if (home.equals(after) && removedOn == null) {
            return;
        }
        home = after;
        removedOn = null;
        withdrawalReason = null;
        happened(new AddressChanged(id(), childId, on, after.kind(), after.doNotDisclose(), after.to() != null));
    }

    /** Takes the address off the record: it was written in error. */
    public void remove(LocalDate on) {
        removedOn = on;
        happened(new AddressRemoved(id(), childId, on));
    }

    /**
     * Takes it off the record because it never was so; the versions keep it.
     *
     * @param reason why, in the words of the unit
     */
    public void withdraw(String reason, LocalDate on) {
        removedOn = on;
        withdrawalReason = reason;
        happened(new AddressWithdrawn(id(), childId, on));
    }

    public UUID childId() {
        return childId;
    }

    /** Who lives there; empty for the child itself. */
    public Optional<UUID> relatedPersonId() {
        return Optional.ofNullable(relatedPersonId);
    }

    public Home home() {
        return home;
    }

    /** Stable name of the row in the system it was imported from; empty when it was written here. */
    public Optional<String> externalReference() {
        return Optional.ofNullable(externalReference);
    }

    public boolean removed() {
        return removedOn != null;
    }
}
