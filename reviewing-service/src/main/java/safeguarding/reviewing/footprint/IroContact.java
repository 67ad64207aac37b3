package safeguarding.reviewing.footprint;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.footprint.ContactEvent.ContactCorrected;
import safeguarding.reviewing.footprint.ContactEvent.ContactIdentity;
import safeguarding.reviewing.footprint.ContactEvent.ContactRecorded;
import safeguarding.reviewing.footprint.ContactEvent.ContactWithdrawn;
import safeguarding.reviewing.neighbours.KnownReviews.KnownChain;

/** A contact of the IRO with a child, or another look at its case, between two reviews. */
@Entity
@Table(name = "iro_contact")
public class IroContact extends Aggregate {

    @Column(name = "chain_id", nullable = false, updatable = false)
    private UUID chainId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Embedded
    private ContactMade made;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected IroContact() {}

    private IroContact(KnownChain chain, ContactMade made) {
        this.chainId = chain.chainId();
        this.childId = chain.childId();
        this.area = chain.area();
        this.made = made;
    }

    static IroContact record(KnownChain chain, ContactMade made) {
        var contact = new IroContact(chain, made);
        contact.happened(new ContactRecorded(contact.identity(), made.on(), made));
        return contact;
    }

    /** It was otherwise. The same again leaves no trace. */
    void correct(ContactMade now, Correction why) {
        refuseWithdrawn();
        if (!now.equals(made)) {
            made = now;
            correction = why;
            happened(new ContactCorrected(identity(), why.on(), now));
        }
    }

    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new ContactWithdrawn(identity(), why.on(), made));
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The contact was withdrawn: it never was.");
        }
    }

    /** Which contact. */
    public ContactIdentity identity() {
        return new ContactIdentity(id(), chainId, childId, area);
    }

    public UUID chainId() {
        return chainId;
    }

    public UUID childId() {
        return childId;
    }

    /** What was done. */
    public ContactMade made() {
        return made;
    }

    /** Why it was corrected last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why it never was; empty for one that stands. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
