package safeguarding.reviewing.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownReview;
import safeguarding.reviewing.neighbours.KnownReviews;

/** Following a review after it was held: its decisions go to the managers, its record is written and distributed. */
@ApplicationScoped
public class KeepingRecord {

    private final Records records;
    private final KnownReviews reviews;
    private final RecordDeadlines deadlines;
    private final Clock clock;

    KeepingRecord(Records records, KnownReviews reviews, RecordDeadlines deadlines, Clock clock) {
        this.records = records;
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A review was booked, held, put right or withdrawn: it has a record, and what is due after it follows. */
    public void follow(UUID reviewId) {
        reviews.find(reviewId).ifPresent(review -> {
            var record = records.ofReview(reviewId).orElseGet(() -> records.save(ReviewRecord.open(review, today())));
            deadlines.follow(record, review);
        });
    }

    /**
     * How it went so far. Late is a fact.
     *
     * @param reason why what was said before is put right; null where nothing is
     * @throws ProblemException {@code rule-broken} when it lies ahead (A5) or is in no order (RR1), {@code invalid-request}
     *     without a reason that is needed, {@code conflict} when the review was withdrawn
     */
    public ReviewRecord tell(ReviewRecord record, RecordCourse course, @Nullable String reason) {
        reviews.hold(standing(record).chainId());
        var review = standing(record);
        RecordRules.refuseContradictions(course, review.openedOn(), today());
        record.tell(course, reason, today(), review.area());
        record.settle(Agreement.of(course, deadlines.lastDay(record), today()), today());
        records.save(record);
        deadlines.follow(record, review);
        return record;
    }

    /** The window for objections has passed (C2.7): who said nothing has agreed. */
    public void windowPassed(UUID recordId, LocalDate on) {
        records.find(recordId).ifPresent(record -> {
            if (record.settle(Agreement.of(record.course(), deadlines.lastDay(record), on), on)) {
                records.save(record);
                deadlines.followWindow(record, false);
            }
        });
    }

    private KnownReview standing(ReviewRecord record) {
        return reviews.find(record.reviewId())
                .filter(review -> !review.withdrawn())
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.CONFLICT, "The review was withdrawn: it never was."));
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
