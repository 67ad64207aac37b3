package safeguarding.reviewing.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.DeadlineSeries;
import safeguarding.platform.deadline.DeadlineSeries.Turn;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownReview;
import safeguarding.reviewing.neighbours.KnownReviews;

/** Preparing a review: its papers come in time or late (C2.5), and who took part is written down. */
@ApplicationScoped
public class PreparingReview {

    /** Kind of aggregate under which the papers are due. */
    static final String SUBJECT = "review-participation";

    private static final String PAPERS = "C2.5";

    private final Participations participations;
    private final KnownReviews reviews;
    private final DeadlineSeries series;
    private final Clock clock;

    PreparingReview(Participations participations, KnownReviews reviews, DeadlineSeries series, Clock clock) {
        this.participations = participations;
        this.reviews = reviews;
        this.series = series;
        this.clock = clock;
    }

    /** A review was booked, held or put right: it has a preparation, and its papers are due by its booked day. */
    public void follow(UUID reviewId) {
        reviews.find(reviewId).ifPresent(review -> {
            var prepared = participations
                    .ofReview(reviewId)
                    .orElseGet(() -> participations.save(ReviewParticipation.open(review, today())));
            count(prepared, review);
        });
    }

    /**
     * When the papers came. Late is a fact.
     *
     * @param reason why what was said before is put right; null where nothing is
     * @throws ProblemException {@code rule-broken} when it lies ahead (A5), {@code invalid-request} without a reason that is
     *     needed
     */
    public ReviewParticipation receive(ReviewParticipation prepared, ReviewPapers papers, @Nullable String reason) {
        Stream.of(papers.socialWorkReportOn(), papers.carePlanOn())
                .filter(Objects::nonNull)
                .forEach(day -> FactInItsTime.notAhead(day, today()).orRefuse());
        reviews.hold(standing(prepared).chainId());
        var review = standing(prepared);
        prepared.receive(papers, reason, today(), review.area());
        participations.save(prepared);
        count(prepared, review);
        return prepared;
    }

    /**
     * Who took part and how.
     *
     * @param reason why what was said before is put right; null the first time
     * @throws ProblemException {@code rule-broken} when it contradicts itself (167, C2.4, C5, RP1, A5),
     *     {@code invalid-request} without a reason that is needed, {@code conflict} when the review was withdrawn
     */
    public ReviewParticipation tell(ReviewParticipation prepared, Participation told, @Nullable String reason) {
        var review = standing(prepared);
        ParticipationRules.refuseContradictions(told, review.openedOn(), today());
        prepared.tell(told, reason, today(), review.area());
        return participations.save(prepared);
    }

    private KnownReview standing(ReviewParticipation prepared) {
        return reviews.find(prepared.reviewId())
                .filter(review -> !review.withdrawn())
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.CONFLICT, "The review was withdrawn: it never was."));
    }

    private void count(ReviewParticipation prepared, KnownReview review) {
        var booked = review.bookedFor();
        var turns = review.withdrawn() || booked == null
                ? List.<Turn>of()
                : List.of(new Turn(booked, prepared.papers().completeOn().orElse(null)));
        series.count(
                PAPERS, new DeadlineSubject(SUBJECT, prepared.id(), Set.of(prepared.childId()), review.area()), turns);
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
