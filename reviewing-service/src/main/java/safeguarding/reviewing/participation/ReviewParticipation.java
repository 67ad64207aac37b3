package safeguarding.reviewing.participation;

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
import safeguarding.platform.rule.Correction;
import safeguarding.reviewing.neighbours.KnownReview;
import safeguarding.reviewing.participation.ParticipationEvent.PapersRecorded;
import safeguarding.reviewing.participation.ParticipationEvent.ParticipationRecorded;
import safeguarding.reviewing.participation.ParticipationEvent.PreparationOpened;
import safeguarding.reviewing.participation.ParticipationEvent.ReviewPart;

/** How one review was prepared and who took part. It is opened with the review and has no end of its own. */
@Entity
@Table(name = "review_participation")
public class ReviewParticipation extends Aggregate {

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Embedded
    private @Nullable ReviewPapers papers;

    @Column(name = "told", nullable = false)
    private ToldParticipation told = new ToldParticipation(null);

    @Embedded
    private @Nullable Correction correction;

    /** For Hibernate. */
    protected ReviewParticipation() {}

    private ReviewParticipation(KnownReview review) {
        this.reviewId = review.reviewId();
        this.childId = review.childId();
        this.area = review.area();
    }

    /** A review is to be prepared. */
    static ReviewParticipation open(KnownReview review, LocalDate on) {
        var opened = new ReviewParticipation(review);
        opened.happened(new PreparationOpened(opened.part(), on));
        return opened;
    }

    /** When the papers came, or that it was on another day. The same again leaves no trace. */
    void receive(ReviewPapers received, @Nullable String reason, LocalDate today, String areaNow) {
        var before = papers();
        if (received.equals(before)) {
            return;
        }
        noteCorrection(received.contradicts(before), reason, today);
        area = areaNow;
        papers = received;
        happened(new PapersRecorded(part(), today, received.socialWorkReportOn(), received.carePlanOn()));
    }

    /** Who took part and how, or that it was otherwise. The same again leaves no trace. */
    void tell(Participation now, @Nullable String reason, LocalDate today, String areaNow) {
        if (now.equals(told.now())) {
            return;
        }
        var first = told.now() == null;
        noteCorrection(!first, reason, today);
        area = areaNow;
        told = new ToldParticipation(now);
        happened(new ParticipationRecorded(
                part(),
                today,
                now.code(),
                now.seenAlone() == null ? null : now.seenAlone().on(),
                now.chairedByChild(),
                !first));
    }

    private void noteCorrection(boolean corrects, @Nullable String reason, LocalDate today) {
        if (!corrects) {
            return;
        }
        if (reason == null) {
            throw ProblemException.invalid("reason", "Say why what was recorded before is put right.");
        }
        correction = new Correction(today, reason);
    }

    /** Of which review. */
    public ReviewPart part() {
        return new ReviewPart(id(), reviewId, childId, area);
    }

    public UUID reviewId() {
        return reviewId;
    }

    public UUID childId() {
        return childId;
    }

    /** When the papers came. */
    public ReviewPapers papers() {
        return papers == null ? new ReviewPapers(null, null) : papers;
    }

    /** Who took part and how; empty while nobody told. */
    public Optional<Participation> told() {
        return Optional.ofNullable(told.now());
    }

    /** Why it was corrected last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }
}
