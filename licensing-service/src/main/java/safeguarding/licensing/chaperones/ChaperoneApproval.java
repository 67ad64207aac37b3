package safeguarding.licensing.chaperones;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.platform.aggregate.Aggregate;

/** What a chaperone's approval is asked for; its identifier is that of its licence. */
@Entity
@Table(name = "chaperone_approval")
public class ChaperoneApproval extends Aggregate {

    @Column(name = "chaperone_id", nullable = false, updatable = false)
    private UUID chaperoneId;

    @Column(name = "asked_from", nullable = false)
    private LocalDate askedFrom;

    @Column(name = "asked_to", nullable = false)
    private LocalDate askedTo;

    /** For Hibernate. */
    protected ChaperoneApproval() {}

    private ChaperoneApproval(UUID licenceId, UUID chaperoneId, LicenceTerm term, LocalDate on) {
        super(licenceId);
        this.chaperoneId = chaperoneId;
        this.askedFrom = term.from();
        this.askedTo = term.to();
        happened(new ChaperoneEvent.ApprovalAsked(id(), on, chaperoneId, term));
    }

    /** An approval is asked for. */
    static ChaperoneApproval ask(UUID licenceId, UUID chaperoneId, LicenceTerm term, LocalDate on) {
        return new ChaperoneApproval(licenceId, chaperoneId, term, on);
    }

    /** Asks for another term. What stays the same leaves no trace. */
    void rewrite(LicenceTerm term, LocalDate on) {
        if (!term().equals(term)) {
            askedFrom = term.from();
            askedTo = term.to();
            happened(new ChaperoneEvent.ApprovalAsked(id(), on, chaperoneId, term));
        }
    }

    /** Whose approval it is. */
    public UUID chaperoneId() {
        return chaperoneId;
    }

    /** The term that is asked for. */
    public LicenceTerm term() {
        return new LicenceTerm(askedFrom, askedTo);
    }
}
