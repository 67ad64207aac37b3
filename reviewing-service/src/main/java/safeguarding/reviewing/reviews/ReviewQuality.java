package safeguarding.reviewing.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import safeguarding.reviewing.neighbours.NamedOfficers;

/** What is bad about a review, as care and officers are known now. */
@ApplicationScoped
public class ReviewQuality {

    private final NamedOfficers officers;
    private final ReviewLimits limits;

    ReviewQuality(NamedOfficers officers, LimitsInForce limits) {
        this.officers = officers;
        this.limits = limits;
    }

    /** The findings of a review that was held. */
    public List<ReviewFinding> check(UUID periodId, HeldReview review, ReviewFacts facts) {
        var findings = new ArrayList<ReviewFinding>();
        if (!officers.anyNamed(periodId, review.openedOn())) {
            findings.add(ReviewFinding.NO_NAMED_IRO);
        }
        if (!review.meeting()
                && !new LongTermFostering(limits)
                        .permitsWithoutMeeting(facts, review.openedOn())
                        .isPermitted()) {
            findings.add(ReviewFinding.NO_MEETING);
        }
        if (review.adjournments().size() > 1) {
            findings.add(ReviewFinding.ADJOURNED_MORE_THAN_ONCE);
        }
        return findings;
    }
}
