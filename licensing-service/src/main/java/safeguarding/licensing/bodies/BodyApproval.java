package safeguarding.licensing.bodies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.aggregate.Aggregate;

/** What the approval of a body of persons is asked for; its identifier is that of its licence. */
@Entity
@Table(name = "body_approval")
public class BodyApproval extends Aggregate {

    @Column(name = "party_id", nullable = false, updatable = false)
    private UUID partyId;

    @Column(name = "council", nullable = false, updatable = false)
    private String council;

    @Column(name = "details", nullable = false)
    private BodyDetails details;

    @Column(name = "audits", nullable = false)
    private BodyAudits audits;

    /** For Hibernate. */
    protected BodyApproval() {}

    private BodyApproval(UUID licenceId, UUID partyId, String council, BodyDetails details, LocalDate on) {
        super(licenceId);
        this.partyId = partyId;
        this.council = council;
        this.details = details;
        this.audits = new BodyAudits(List.of());
        happened(new BodyEvent.ApprovalWritten(id(), on, partyId, council, details.term()));
    }

    /** An approval is asked for. */
    static BodyApproval ask(UUID licenceId, UUID partyId, String council, BodyDetails details, LocalDate on) {
        return new BodyApproval(licenceId, partyId, council, details, on);
    }

    /** Asks for it otherwise. What stays the same leaves no trace. */
    void rewrite(BodyDetails after, LocalDate on) {
        if (!details.equals(after)) {
            details = after;
            happened(new BodyEvent.ApprovalWritten(id(), on, partyId, council, after.term()));
        }
    }

    /** It was audited. */
    void audit(BodyAudit audit, LocalDate on) {
        audits = audits.with(audit);
        happened(new BodyEvent.BodyAudited(id(), on, partyId, audit.on(), audit.outcome()));
    }

    /** Whose approval it is. */
    public UUID partyId() {
        return partyId;
    }

    /** Code of the council that is asked. */
    public String council() {
        return council;
    }

    /** What is asked for. */
    public BodyDetails details() {
        return details;
    }

    /** How it was audited. */
    public BodyAudits audits() {
        return audits;
    }
}
