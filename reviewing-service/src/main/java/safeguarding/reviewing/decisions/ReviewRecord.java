package safeguarding.reviewing.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.Correction;
import safeguarding.reviewing.decisions.RecordEvent.AgreementWithdrawn;
import safeguarding.reviewing.decisions.RecordEvent.ChildGivenSummary;
import safeguarding.reviewing.decisions.RecordEvent.DecisionsAgreed;
import safeguarding.reviewing.decisions.RecordEvent.DecisionsObjected;
import safeguarding.reviewing.decisions.RecordEvent.DecisionsReceived;
import safeguarding.reviewing.decisions.RecordEvent.DecisionsSent;
import safeguarding.reviewing.decisions.RecordEvent.ObjectionSettled;
import safeguarding.reviewing.decisions.RecordEvent.RecordCorrected;
import safeguarding.reviewing.decisions.RecordEvent.RecordDistributed;
import safeguarding.reviewing.decisions.RecordEvent.RecordIdentity;
import safeguarding.reviewing.decisions.RecordEvent.RecordOpened;
import safeguarding.reviewing.decisions.RecordEvent.RecordWritten;
import safeguarding.reviewing.neighbours.KnownReview;

/** How the decisions of one review reached the managers, and its full record. It is opened with the review. */
@Entity
@Table(name = "review_record")
public class ReviewRecord extends Aggregate {

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Embedded
    private @Nullable RecordCourse course;

    @Embedded
    private @Nullable Agreement agreement;

    @Embedded
    private @Nullable Correction correction;

    /** For Hibernate. */
    protected ReviewRecord() {}

    private ReviewRecord(KnownReview review) {
        this.reviewId = review.reviewId();
        this.childId = review.childId();
        this.area = review.area();
    }

    /** A review was booked or written down. */
    static ReviewRecord open(KnownReview review, LocalDate on) {
        var opened = new ReviewRecord(review);
        opened.happened(new RecordOpened(opened.identity(), on));
        return opened;
    }

    /** It went so. The same again leaves no trace; what takes something back needs a reason. */
    void tell(RecordCourse now, @Nullable String reason, LocalDate today, String areaNow) {
        var before = course();
        if (now.equals(before)) {
            return;
        }
        area = areaNow;
        course = now;
        if (now.contradicts(before)) {
            if (reason == null) {
                throw ProblemException.invalid("reason", "Say why what was recorded before is put right.");
            }
            correction = new Correction(today, reason);
            happened(new RecordCorrected(identity(), today, now));
        } else {
            newlyTold(before, now).forEach(this::happened);
        }
    }

    private List<RecordEvent> newlyTold(RecordCourse before, RecordCourse now) {
        var told = new ArrayList<RecordEvent>();
        newDay(before.sentOn(), now.sentOn()).ifPresent(on -> told.add(new DecisionsSent(identity(), on)));
        newDay(before.receivedOn(), now.receivedOn()).ifPresent(on -> told.add(new DecisionsReceived(identity(), on)));
        var objection = now.objection();
        if (objection != null) {
            if (before.objection() == null) {
                told.add(new DecisionsObjected(identity(), objection.on()));
            }
            var settledOn = objection.settledOn();
            var outcome = objection.outcome();
            if (settledOn != null && outcome != null && !objection.equals(before.objection())) {
                told.add(new ObjectionSettled(identity(), settledOn, outcome));
            }
        }
        newDay(before.writtenOn(), now.writtenOn()).ifPresent(on -> told.add(new RecordWritten(identity(), on)));
        newDay(before.distributedOn(), now.distributedOn())
                .ifPresent(on -> told.add(new RecordDistributed(identity(), on)));
        var given = now.summaryGiven();
        if (given != null && before.summaryGiven() == null) {
            told.add(new ChildGivenSummary(identity(), given.on(), given.how()));
        }
        return told;
    }

    private static Optional<LocalDate> newDay(@Nullable LocalDate before, @Nullable LocalDate now) {
        return before == null ? Optional.ofNullable(now) : Optional.empty();
    }

    /** What stands of the agreement now. The same again leaves no trace. */
    boolean settle(Optional<Agreement> now, LocalDate today) {
        if (now.equals(agreement())) {
            return false;
        }
        agreement = now.orElse(null);
        happened(now.<RecordEvent>map(agreed -> new DecisionsAgreed(identity(), agreed.on(), agreed.how()))
                .orElseGet(() -> new AgreementWithdrawn(identity(), today)));
        return true;
    }

    /** Which record. */
    public RecordIdentity identity() {
        return new RecordIdentity(id(), reviewId, childId, area);
    }

    public UUID reviewId() {
        return reviewId;
    }

    public UUID childId() {
        return childId;
    }

    /** How it went so far. */
    public RecordCourse course() {
        return course == null ? RecordCourse.NOTHING : course;
    }

    /** That the decisions are agreed; empty while they are not. */
    public Optional<Agreement> agreement() {
        return Optional.ofNullable(agreement);
    }

    /** Why it was corrected last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }
}
