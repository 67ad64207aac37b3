package safeguarding.licensing.employers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.Aggregate;

/** What the registration of an employer is for. Its identifier is that of the licence whose life it has. */
@Entity
@Table(name = "employer_registration")
public class EmployerRegistration extends Aggregate {

    @Column(name = "party_id", nullable = false, updatable = false)
    private UUID partyId;

    @Embedded
    private WorkOffer offer;

    /** For Hibernate. */
    protected EmployerRegistration() {}

    private EmployerRegistration(UUID licenceId, UUID partyId, WorkOffer offer, LocalDate on) {
        super(licenceId);
        this.partyId = partyId;
        this.offer = offer;
        happened(new EmployerEvent.Offered(licenceId, on, offer));
    }

    static EmployerRegistration ask(UUID licenceId, UUID partyId, WorkOffer offer, LocalDate on) {
        return new EmployerRegistration(licenceId, partyId, offer, on);
    }

    /** Takes what is offered now. What stays the same leaves no trace. */
    void change(WorkOffer after, LocalDate on) {
        if (!offer.equals(after)) {
            offer = after;
            happened(new EmployerEvent.OfferChanged(id(), on, after));
        }
    }

    /** The party that asks. */
    public UUID partyId() {
        return partyId;
    }

    /** What is offered. */
    public WorkOffer offer() {
        return offer;
    }
}
