package safeguarding.licensing.children;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** A child who works or performs, or for whom somebody asks for it. Known by the same identifier in every service. */
@Entity
@Table(name = "licensed_child")
public class LicensedChild extends Aggregate {

    @Column(name = "council_child_id", nullable = false, updatable = false)
    private String councilChildId;

    @Embedded
    private ChildDetails details;

    @Column(name = "name_keys", nullable = false)
    private List<String> nameKeys;

    @Column(name = "signatories", nullable = false)
    private Signatories signatories;

    /** For Hibernate. */
    protected LicensedChild() {}

    private LicensedChild(UUID childId, String councilChildId, ChildDetails details, LocalDate on) {
        super(childId);
        this.councilChildId = councilChildId;
        this.signatories = new Signatories(List.of());
        take(details);
        happened(new LicensedChildEvent.ChildRegistered(childId, details.area(), on));
    }

    /** A child that is new in the register. */
    static LicensedChild register(UUID childId, String councilChildId, ChildDetails details, LocalDate on) {
        return new LicensedChild(childId, councilChildId, details, on);
    }

    /** Takes what holds now. What stays the same leaves no trace. */
    public void change(ChildDetails after, LocalDate on) {
        if (!details.equals(after)) {
            take(after);
            happened(new LicensedChildEvent.ChildChanged(id(), after.area(), on));
        }
    }

    /** An officer has verified who may sign. */
    public void verify(Signatory signatory, LocalDate on) {
        signatories = signatories.with(signatory);
        happened(new LicensedChildEvent.SignatoryVerified(
                id(), details.area(), on, signatory.signatoryId(), signatory.role(), signatory.how()));
    }

    /**
     * Somebody does not sign any more.
     *
     * @throws ProblemException {@code conflict} for somebody who did not any more
     */
    public void withdraw(Signatory signatory, String reason, LocalDate on) {
        if (!signatory.stands()) {
            throw ProblemException.of(ProblemType.CONFLICT, "This person does not sign for the child any more.");
        }
        signatories = signatories.instead(signatory.withdrawn(on, reason));
        happened(new LicensedChildEvent.SignatoryWithdrawn(
                id(), details.area(), on, signatory.signatoryId(), signatory.role()));
    }

    private void take(ChildDetails after) {
        details = after;
        nameKeys = after.nameKeys();
    }

    /** The council's own id of the child. */
    public String councilChildId() {
        return councilChildId;
    }

    /** Everything about the child that can change. */
    public ChildDetails details() {
        return details;
    }

    /** The keys under which it is found by name. */
    public List<String> nameKeys() {
        return nameKeys;
    }

    /** Who may sign for it, and who could once. */
    public Signatories signatories() {
        return signatories;
    }
}
