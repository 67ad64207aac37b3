package safeguarding.reviewing.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.reviews.ChainEvent.ChainIdentity;
import safeguarding.reviewing.reviews.ReviewEvent.ReviewAdjourned;
import safeguarding.reviewing.reviews.ReviewEvent.ReviewCancelled;
import safeguarding.reviewing.reviews.ReviewEvent.ReviewCorrected;
import safeguarding.reviewing.reviews.ReviewEvent.ReviewFinished;
import safeguarding.reviewing.reviews.ReviewEvent.ReviewIdentity;
import safeguarding.reviewing.reviews.ReviewEvent.ReviewOpened;
import safeguarding.reviewing.reviews.ReviewEvent.ReviewScheduled;
import safeguarding.reviewing.reviews.ReviewEvent.ReviewWithdrawn;

/** One review of a looked-after child, from its booking to its end. */
@Entity
@Table(name = "looked_after_review")
public class LookedAfterReview extends Aggregate {

    @Column(name = "chain_id", nullable = false, updatable = false)
    private UUID chainId;

    @Column(name = "period_id", nullable = false, updatable = false)
    private UUID periodId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false)
    private ReviewStage stage;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(name = "opened_on")
    private @Nullable LocalDate openedOn;

    @Column(name = "finished_on")
    private @Nullable LocalDate finishedOn;

    @Column(name = "meeting", nullable = false)
    private boolean meeting;

    @Column(name = "adjournments", nullable = false)
    private Adjournments adjournments;

    @Column(name = "cancelled_on")
    private @Nullable LocalDate cancelledOn;

    @Column(name = "cancellation_reason")
    private @Nullable String cancellationReason;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected LookedAfterReview() {}

    private LookedAfterReview(ChainIdentity chain, ReviewStage stage, boolean meeting) {
        this.chainId = chain.chainId();
        this.periodId = chain.periodId();
        this.childId = chain.childId();
        this.area = chain.area();
        this.stage = stage;
        this.meeting = meeting;
        this.adjournments = new Adjournments(List.of());
    }

    /** It is booked. */
    static LookedAfterReview schedule(ChainIdentity chain, Instant startsAt, boolean meeting, LocalDate on) {
        var review = new LookedAfterReview(chain, ReviewStage.SCHEDULED, meeting);
        review.startsAt = startsAt;
        review.happened(new ReviewScheduled(review.identity(), on, startsAt));
        return review;
    }

    /** It was held, and nobody had booked it. */
    static LookedAfterReview held(ChainIdentity chain, HeldReview held) {
        var review = new LookedAfterReview(chain, ReviewStage.OPENED, held.meeting());
        review.take(held);
        review.happened(new ReviewOpened(review.identity(), held.openedOn(), held.meeting()));
        held.adjournments()
                .forEach(each -> review.happened(new ReviewAdjourned(review.identity(), each.on(), held.openedOn())));
        if (held.finishedOn() != null) {
            review.happened(new ReviewFinished(review.identity(), held.finishedOn(), held.openedOn()));
        }
        return review;
    }

    /** Another time, or without a meeting. The same again leaves no trace. */
    void reschedule(Instant startsAtNow, boolean meetingNow, LocalDate on, String areaNow) {
        refuseUnless(ReviewStage.SCHEDULED, "is not booked any more");
        if (startsAtNow.equals(startsAt) && meetingNow == meeting) {
            return;
        }
        area = areaNow;
        startsAt = startsAtNow;
        meeting = meetingNow;
        happened(new ReviewScheduled(identity(), on, startsAtNow));
    }

    void cancel(LocalDate on, String reason, String areaNow) {
        refuseUnless(ReviewStage.SCHEDULED, "is not booked any more");
        area = areaNow;
        stage = ReviewStage.CANCELLED;
        cancelledOn = on;
        cancellationReason = reason;
        happened(new ReviewCancelled(identity(), on));
    }

    void open(LocalDate on, boolean asMeeting, String areaNow) {
        refuseUnless(ReviewStage.SCHEDULED, "was opened or cancelled before");
        area = areaNow;
        take(new HeldReview(on, null, List.of(), asMeeting));
        happened(new ReviewOpened(identity(), on, asMeeting));
    }

    void adjourn(Adjournment adjournment, String areaNow) {
        var held = opened();
        area = areaNow;
        var all = new ArrayList<>(held.adjournments());
        all.add(adjournment);
        take(new HeldReview(held.openedOn(), null, all, held.meeting()));
        happened(new ReviewAdjourned(identity(), adjournment.on(), held.openedOn()));
    }

    void finish(LocalDate on, String areaNow) {
        var held = opened();
        area = areaNow;
        take(new HeldReview(held.openedOn(), on, held.adjournments(), held.meeting()));
        happened(new ReviewFinished(identity(), on, held.openedOn()));
    }

    /** It was held as is said here. The same again leaves no trace. */
    void correct(HeldReview now, Correction why, String areaNow) {
        refuseWithdrawn();
        if (stage == ReviewStage.SCHEDULED) {
            throw ProblemException.of(ProblemType.CONFLICT, "The review is booked: say when it opened.");
        }
        if (held().filter(now::equals).isPresent()) {
            return;
        }
        area = areaNow;
        correction = why;
        take(now);
        happened(new ReviewCorrected(
                identity(),
                why.on(),
                now.openedOn(),
                now.finishedOn(),
                now.meeting(),
                now.adjournments().size()));
    }

    /** It never was. */
    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new ReviewWithdrawn(identity(), why.on(), openedOn));
    }

    private void take(HeldReview held) {
        stage = held.finishedOn() == null ? ReviewStage.OPENED : ReviewStage.FINISHED;
        openedOn = held.openedOn();
        finishedOn = held.finishedOn();
        meeting = held.meeting();
        adjournments = new Adjournments(held.adjournments());
        cancelledOn = null;
        cancellationReason = null;
    }

    /** How it was held; refuses a review that is not open. */
    HeldReview opened() {
        refuseUnless(ReviewStage.OPENED, "is not open");
        return held().orElseThrow();
    }

    private void refuseUnless(ReviewStage needed, String what) {
        refuseWithdrawn();
        if (stage != needed) {
            throw ProblemException.of(ProblemType.CONFLICT, "The review %s.".formatted(what));
        }
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The review was withdrawn: it never was.");
        }
    }

    /** How it was held; empty for one that was not, or never was. */
    public Optional<HeldReview> held() {
        return openedOn == null || withdrawal != null
                ? Optional.empty()
                : Optional.of(new HeldReview(openedOn, finishedOn, adjournments.all(), meeting));
    }

    /** Which review. */
    public ReviewIdentity identity() {
        return new ReviewIdentity(id(), chainId, periodId, childId, area);
    }

    public UUID chainId() {
        return chainId;
    }

    public UUID childId() {
        return childId;
    }

    /** Where it stands. */
    public ReviewStage stage() {
        return stage;
    }

    /** For when it is booked, or was; empty where nobody booked it. */
    public Optional<Instant> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    /** Whether those who take part meet, or met. */
    public boolean meeting() {
        return meeting;
    }

    /** Civil date on which it was cancelled; empty for others. */
    public Optional<LocalDate> cancelledOn() {
        return Optional.ofNullable(cancelledOn);
    }

    /** Why it was cancelled. */
    public Optional<String> cancellationReason() {
        return Optional.ofNullable(cancellationReason);
    }

    /** Why it was corrected last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why it never was; empty for a review that is or was. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
