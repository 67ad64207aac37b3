package safeguarding.reviewing.childsummary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.childsummary.PlainSummary.NextPlainly;
import safeguarding.reviewing.neighbours.KnownReview;
import safeguarding.reviewing.neighbours.KnownReviews;
import safeguarding.reviewing.neighbours.KnownReviews.KnownChain;
import safeguarding.reviewing.neighbours.NextReview;
import safeguarding.reviewing.neighbours.NextReviews;

/** When the review after one is, as the child is told it: a day that has passed is not told. */
@ApplicationScoped
class TellingNextReview {

    private final KnownReviews reviews;
    private final NextReviews next;
    private final Clock clock;

    TellingNextReview(KnownReviews reviews, NextReviews next, Clock clock) {
        this.reviews = reviews;
        this.next = next;
        this.clock = clock;
    }

    NextPlainly after(KnownReview review, LocalDate openedOn) {
        var waitedFor =
                Optional.ofNullable(next.of(List.of(review.periodId()), null).get(review.periodId()));
        return new NextPlainly(
                since(review, openedOn),
                reviews.chain(review.chainId()).filter(KnownChain::open).isEmpty(),
                ahead(waitedFor.map(NextReview::bookedOn)),
                ahead(waitedFor.map(NextReview::dueOn)));
    }

    private @Nullable String since(KnownReview review, LocalDate openedOn) {
        return reviews.heldOf(review.chainId()).stream()
                .map(KnownReview::openedOn)
                .filter(Objects::nonNull)
                .filter(openedOn::isBefore)
                .max(LocalDate::compareTo)
                .map(PlainWords::of)
                .orElse(null);
    }

    private @Nullable String ahead(Optional<LocalDate> day) {
        return day.filter(each -> !each.isBefore(CivilTime.today(clock)))
                .map(PlainWords::of)
                .orElse(null);
    }
}
