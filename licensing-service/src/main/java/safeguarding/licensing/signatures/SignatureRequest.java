package safeguarding.licensing.signatures;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** That somebody is asked to sign what was handed in for a child. */
@Entity
@Table(name = "signature_request")
public class SignatureRequest extends Aggregate {

    @Column(name = "licence_id", nullable = false, updatable = false)
    private UUID licenceId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Enumerated(EnumType.STRING)
    @Column(name = "signing", nullable = false, updatable = false)
    private Signing signing;

    @Column(name = "asked_on", nullable = false, updatable = false)
    private LocalDate askedOn;

    @Embedded
    private @Nullable SignatureLink link;

    @Embedded
    private @Nullable SignatureAnswer answer;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    /** For Hibernate. */
    protected SignatureRequest() {}

    private SignatureRequest(UUID licenceId, UUID childId, String area, Signing signing, LocalDate on) {
        this.licenceId = licenceId;
        this.childId = childId;
        this.area = area;
        this.signing = signing;
        this.askedOn = on;
        happened(new SignatureEvent.SignatureRequested(identity(), on));
    }

    /** Somebody is asked. */
    static SignatureRequest ask(UUID licenceId, UUID childId, String area, Signing signing, LocalDate on) {
        return new SignatureRequest(licenceId, childId, area, signing, on);
    }

    /** A link is made; the one before opens nothing any more. */
    void link(SignatureLink made, LocalDate on) {
        refuseOver();
        link = made;
        happened(new SignatureEvent.LinkMade(identity(), on, made.signatoryId()));
    }

    /** Somebody answers, once. */
    void answer(SignatureAnswer given, LocalDate on) {
        refuseOver();
        answer = given;
        happened(new SignatureEvent.SignatureAnswered(identity(), on, given));
    }

    /** Nothing is asked any more, or it is asked anew. What was answered stays. */
    void close(LocalDate on) {
        closedOn = on;
        happened(new SignatureEvent.RequestClosed(identity(), on));
    }

    /** Whether a link can be used at an instant. */
    boolean isOpenTo(String tokenDigest, Instant now) {
        return isOpen() && link != null && link.tokenDigest().equals(tokenDigest) && now.isBefore(link.usableUntil());
    }

    /** Whether an answer is still to come. */
    public boolean isOpen() {
        return answer == null && closedOn == null;
    }

    private void refuseOver() {
        if (answer != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "It was answered: an answer is given once.");
        }
        if (closedOn != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "Nothing is asked any more, or it is asked anew.");
        }
    }

    private SignatureEvent.Identity identity() {
        return new SignatureEvent.Identity(id(), licenceId, childId, area, signing);
    }

    /** What is signed. */
    public UUID licenceId() {
        return licenceId;
    }

    public UUID childId() {
        return childId;
    }

    /** Code of the child's area. */
    public String area() {
        return area;
    }

    /** Who is asked. */
    public Signing signing() {
        return signing;
    }

    /** Civil date on which it was asked. */
    public LocalDate askedOn() {
        return askedOn;
    }

    /** The link that was made last; empty while none was. */
    public Optional<SignatureLink> link() {
        return Optional.ofNullable(link);
    }

    /** What was answered; empty before. */
    public Optional<SignatureAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    /** Civil date since which nothing is asked any more; empty before. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }
}
