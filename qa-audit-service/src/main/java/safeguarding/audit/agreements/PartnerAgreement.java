package safeguarding.audit.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** An agreement with partners of the council. */
@Entity
@Table(name = "partner_agreement")
public class PartnerAgreement extends Aggregate {

    @Embedded
    private AgreementDetails details;

    @Embedded
    private AgreementTerm term;

    @Column(name = "course", nullable = false)
    private AgreementCourse course;

    @Embedded
    private @Nullable AgreementEnd end;

    /** For Hibernate. */
    protected PartnerAgreement() {}

    private PartnerAgreement(AgreementDetails details, AgreementTerm term, LocalDate on) {
        this.details = details;
        this.term = term;
        this.course = AgreementCourse.NONE;
        happened(new AgreementEvent.Registered(id(), on, details, term));
    }

    /** An agreement that is new. */
    static PartnerAgreement register(AgreementDetails details, AgreementTerm term, LocalDate on) {
        return new PartnerAgreement(details, term, on);
    }

    /** Takes what holds now. What stays the same leaves no trace. */
    void change(AgreementDetails after, LocalDate on) {
        refuseEnded();
        if (!details.equals(after)) {
            details = after;
            happened(new AgreementEvent.Changed(id(), on, after));
        }
    }

    /** It was reviewed, and the next review has its day. */
    void review(AgreementReview review) {
        refuseEnded();
        course = course.with(review);
        details = details.reviewedBy(review.nextDueOn());
        happened(new AgreementEvent.Reviewed(id(), review.on(), details));
    }

    /** The attendance was read; readings may come after the end too. */
    void measure(AgreementReading reading, LocalDate on) {
        course = course.with(reading);
        happened(new AgreementEvent.Measured(id(), on, details, reading));
    }

    /** It was signed anew. */
    void renew(AgreementTerm next, LocalDate on) {
        refuseEnded();
        course = course.after(term);
        term = next;
        happened(new AgreementEvent.Renewed(id(), on, details, next));
    }

    /** It holds no more. */
    void end(AgreementEnd why) {
        refuseEnded();
        end = why;
        happened(new AgreementEvent.Ended(id(), why.on(), details));
    }

    private void refuseEnded() {
        if (end != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The agreement ended on %s.".formatted(end.on()));
        }
    }

    /** Everything about it that can change. */
    public AgreementDetails details() {
        return details;
    }

    /** For how long it was signed last. */
    public AgreementTerm term() {
        return term;
    }

    /** Earlier terms, reviews and readings. */
    public AgreementCourse course() {
        return course;
    }

    /** How it ended; empty while it holds. */
    public Optional<AgreementEnd> end() {
        return Optional.ofNullable(end);
    }
}
