package safeguarding.audit.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;

/** What one person said. The words are kept apart, so that they can go. */
@Entity
@Table(name = "feedback_response")
public class FeedbackResponse extends Aggregate {

    @Column(name = "collection_id", nullable = false, updatable = false)
    private UUID collectionId;

    @Column(name = "area", updatable = false)
    private @Nullable String area;

    @Column(name = "audit_id", updatable = false)
    private @Nullable UUID auditId;

    @Embedded
    private ResponseDetails details;

    @Column(name = "consent_withdrawn_on")
    private @Nullable LocalDate consentWithdrawnOn;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected FeedbackResponse() {}

    private FeedbackResponse(
            FeedbackCollection collection, @Nullable String area, ResponseDetails details, LocalDate on) {
        this.collectionId = collection.id();
        this.area = area;
        this.auditId = collection.details().auditId();
        this.details = details;
        happened(new FeedbackEvent.Received(id(), collectionId, on, area, details));
    }

    /** Somebody said something. */
    static FeedbackResponse receive(
            FeedbackCollection collection, @Nullable String area, ResponseDetails details, LocalDate on) {
        return new FeedbackResponse(collection, area, details, on);
    }

    /** The person took the consent back. It still counts: that somebody answered stays true. */
    void withdrawConsent(LocalDate on) {
        refuseWithdrawn();
        if (consentWithdrawnOn != null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The consent was withdrawn on %s.".formatted(consentWithdrawnOn));
        }
        consentWithdrawnOn = on;
        happened(new FeedbackEvent.ConsentWithdrawn(id(), collectionId, on, area));
    }

    /** It was recorded in error: it counts no more. */
    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new FeedbackEvent.Withdrawn(id(), collectionId, why.on(), area));
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The response was recorded in error.");
        }
    }

    /** Whether its words are still kept. */
    public boolean speaks() {
        return consentWithdrawnOn == null && withdrawal == null;
    }

    public UUID collectionId() {
        return collectionId;
    }

    /** Code of the area it is about; empty when not known. */
    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    /** The audit that its collection belonged to; empty when none. */
    public Optional<UUID> auditId() {
        return Optional.ofNullable(auditId);
    }

    /** What is known of it beside its words. */
    public ResponseDetails details() {
        return details;
    }

    /** Civil date on which the consent was taken back; empty while it stands. */
    public Optional<LocalDate> consentWithdrawnOn() {
        return Optional.ofNullable(consentWithdrawnOn);
    }

    /** Why it was recorded in error; empty for one that stands. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
