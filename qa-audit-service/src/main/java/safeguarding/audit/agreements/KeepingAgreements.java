package safeguarding.audit.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.time.CivilTime;

/** What the unit does with agreements: signs, reviews, measures, renews and ends them. */
@ApplicationScoped
public class KeepingAgreements {

    /** Kind of aggregate of an agreement. */
    public static final String TYPE = "partner-agreement";

    private static final String REVIEW = AgreementRules.REVIEWED.id();

    private final PartnerAgreements agreements;
    private final Deadlines deadlines;
    private final Clock clock;

    KeepingAgreements(PartnerAgreements agreements, Deadlines deadlines, Clock clock) {
        this.agreements = agreements;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A new one; refuses one signed on a day ahead (A5) and a term that ends before it begins (QA34). */
    public PartnerAgreement register(AgreementDetails details, AgreementTerm term) {
        refuse(null, term);
        var made = agreements.save(PartnerAgreement.register(details, term, today()));
        open(made);
        return made;
    }

    /** It is written otherwise; the review's day moves with it. */
    public PartnerAgreement change(PartnerAgreement agreement, AgreementDetails after) {
        var moved = !agreement.details().reviewDueOn().equals(after.reviewDueOn());
        agreement.change(after, today());
        var kept = agreements.save(agreement);
        if (moved) {
            open(kept);
        }
        return kept;
    }

    /** It was reviewed; refuses a review held on a day ahead (A5). */
    public PartnerAgreement review(PartnerAgreement agreement, AgreementReview review) {
        FactInItsTime.notAhead(review.on(), today()).orRefuse();
        agreement.review(review);
        var kept = agreements.save(agreement);
        deadlines.met(kept.id(), REVIEW, review.on());
        open(kept);
        return kept;
    }

    /** The attendance was read; refuses one of a day ahead (A5). */
    public PartnerAgreement measure(PartnerAgreement agreement, AgreementReading reading) {
        FactInItsTime.notAhead(reading.asAt(), today()).orRefuse();
        agreement.measure(reading, today());
        return agreements.save(agreement);
    }

    /** It was signed anew; refuses as {@link #register} does, and a term that does not follow (QA34). */
    public PartnerAgreement renew(PartnerAgreement agreement, AgreementTerm term) {
        refuse(agreement.term(), term);
        agreement.renew(term, today());
        return agreements.save(agreement);
    }

    /** It holds no more: nothing is due for it; refuses a day ahead (A5). */
    public PartnerAgreement end(PartnerAgreement agreement, AgreementEnd why) {
        FactInItsTime.notAhead(why.on(), today()).orRefuse();
        agreement.end(why);
        deadlines.withdraw(agreement.id(), REVIEW, "The agreement ended.");
        return agreements.save(agreement);
    }

    private void refuse(@Nullable AgreementTerm before, AgreementTerm term) {
        FactInItsTime.notAhead(term.signedOn(), today()).orRefuse();
        AgreementRules.mayFollow(before, term).orRefuse();
    }

    private void open(PartnerAgreement agreement) {
        deadlines.open(
                REVIEW,
                new DeadlineSubject(TYPE, agreement.id(), Set.of(), null),
                agreement.details().reviewDueOn());
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
