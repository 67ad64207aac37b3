package safeguarding.reviewing.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.MadeInError;

/** Bringing the next review forward (C1.4), and putting it off by an exemption. */
@ApplicationScoped
public class CallingForReview {

    private final ReviewChains chains;
    private final ReviewedChains reviewed;

    CallingForReview(ReviewChains chains, ReviewedChains reviewed) {
        this.chains = chains;
        this.reviewed = reviewed;
    }

    /**
     * Something brings the next review forward.
     *
     * @param day by which the review is wanted, or on which detention or accommodation ends
     * @throws ProblemException {@code rule-broken} when it lies ahead (A5) or does not fit the child's care (C1.4),
     *     {@code conflict} when the period has ended
     */
    public ReviewChain call(ReviewChain chain, CallKind kind, LocalDate notedOn, LocalDate day, boolean toParent) {
        hold(chain);
        FactInItsTime.notAhead(notedOn, reviewed.today()).orRefuse();
        if (day.isBefore(notedOn)) {
            throw ProblemException.invalid("day", "The day is before the one on which it became known.");
        }
        var call = new ReviewCall(Identifiers.next(), kind, notedOn, day, toParent, null);
        BringingForward.permits(call.reason(), reviewed.factsOf(chain).facts().care())
                .orRefuse();
        chain.callFor(call, reviewed.area(chain));
        return kept(chain);
    }

    /** What brought a review forward never was. */
    public ReviewChain withdraw(ReviewChain chain, ReviewCall call, String reason) {
        hold(chain);
        chain.withdraw(call, new MadeInError(reviewed.today(), reason), reviewed.area(chain));
        return kept(chain);
    }

    /**
     * Excuses the review that is due next until a day. It lengthens nothing that is overdue or brought forward.
     *
     * @throws ProblemException {@code rule-broken} when the review is overdue, brought forward, or due by then in any case,
     *     {@code conflict} when none is due
     */
    public ReviewChain excuse(ReviewChain chain, LocalDate until, String reason) {
        hold(chain);
        var today = reviewed.today();
        var due = reviewed.factsOf(chain)
                .next(today)
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.CONFLICT, "No review is due that could be excused."));
        var exemption = new Exemption(today, until, reason);
        ExemptionInTime.permits(exemption, due).orRefuse();
        chain.excuse(new GrantedExemption(Identifiers.next(), exemption, null), reviewed.area(chain));
        return kept(chain);
    }

    /** An exemption is taken back. */
    public ReviewChain withdraw(ReviewChain chain, GrantedExemption exemption, String reason) {
        hold(chain);
        chain.withdraw(exemption, new MadeInError(reviewed.today(), reason), reviewed.area(chain));
        return kept(chain);
    }

    /** What the caller has seen is changed, or nothing is. */
    private void hold(ReviewChain chain) {
        var seen = chain.version();
        reviewed.hold(chain);
        if (chain.version() != seen) {
            throw ProblemException.of(
                    ProblemType.STALE_VERSION, "The record has changed since it was read. Read it again.");
        }
    }

    private ReviewChain kept(ReviewChain chain) {
        chains.save(chain);
        reviewed.follow(chain);
        return chain;
    }
}
