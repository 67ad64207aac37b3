package safeguarding.licensing.chaperones;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.Aggregate;

/** A person who looks after children who perform. Name and address are those of the party. */
@Entity
@Table(name = "chaperone")
public class Chaperone extends Aggregate {

    @Column(name = "party_id", nullable = false, updatable = false)
    private UUID partyId;

    @Embedded
    private ChaperoneDetails details;

    /** For Hibernate. */
    protected Chaperone() {}

    private Chaperone(UUID partyId, ChaperoneDetails details, LocalDate on) {
        this.partyId = partyId;
        this.details = details;
        happened(new ChaperoneEvent.ChaperoneRegistered(id(), on, partyId));
    }

    /** A chaperone that is new in the register. */
    static Chaperone register(UUID partyId, ChaperoneDetails details, LocalDate on) {
        return new Chaperone(partyId, details, on);
    }

    /** Takes what holds now. What stays the same leaves no trace. */
    void change(ChaperoneDetails after, LocalDate on) {
        if (!details.equals(after)) {
            details = after;
            happened(new ChaperoneEvent.ChaperoneChanged(id(), on, partyId));
        }
    }

    /** The person, in the register of parties. */
    public UUID partyId() {
        return partyId;
    }

    /** Everything about the chaperone that can change. */
    public ChaperoneDetails details() {
        return details;
    }
}
