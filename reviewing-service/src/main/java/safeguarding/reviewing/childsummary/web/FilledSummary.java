package safeguarding.reviewing.childsummary.web;

import java.util.List;
import java.util.UUID;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.childsummary.PlainSummary;
import safeguarding.reviewing.childsummary.PlainSummary.NotYetWritten;
import safeguarding.reviewing.childsummary.SummarySection;
import safeguarding.reviewing.childsummary.SummaryTemplate;
import safeguarding.reviewing.childsummary.SummaryVariant;
import safeguarding.reviewing.neighbours.KnownReview;

/** A summary in one variant, before it is given a form. Masks itself. */
record FilledSummary(
        UUID reviewId,
        UUID childId,
        String variant,
        String title,
        List<SummarySection> sections,
        NotYetWritten notYetWritten) {

    static FilledSummary of(KnownReview review, PlainSummary summary, SummaryVariant variant) {
        return new FilledSummary(
                review.reviewId(),
                review.childId(),
                Codes.of(variant),
                "Your review on " + summary.on(),
                SummaryTemplate.of(variant).fill(summary),
                summary.notYetWritten());
    }

    @Override
    public String toString() {
        return "FilledSummary[" + reviewId + "]";
    }
}
