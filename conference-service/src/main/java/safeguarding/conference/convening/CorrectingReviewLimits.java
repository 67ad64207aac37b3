package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.conference.neighbours.ReviewLimits;

/** Corrects by when reviews were due when the conference before them took place on another day. */
@ApplicationScoped
class CorrectingReviewLimits implements ReviewLimits {

    private final Conferences conferences;
    private final CountingAgain counting;

    CorrectingReviewLimits(Conferences conferences, CountingAgain counting) {
        this.conferences = conferences;
        this.counting = counting;
    }

    @Override
    public void countFrom(UUID planId, LocalDate before, LocalDate now, boolean first, LocalDate today) {
        var timescale = first ? Timescale.FIRST_REVIEW : Timescale.LATER_REVIEW;
        conferences.dueFrom(planId, before).forEach(review -> counting.from(review, timescale, now, today));
    }
}
