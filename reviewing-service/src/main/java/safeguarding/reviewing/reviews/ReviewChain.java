package safeguarding.reviewing.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.reviews.ChainEvent.ChainCorrected;
import safeguarding.reviewing.reviews.ChainEvent.ChainEnded;
import safeguarding.reviewing.reviews.ChainEvent.ChainIdentity;
import safeguarding.reviewing.reviews.ChainEvent.ChainOpened;
import safeguarding.reviewing.reviews.ChainEvent.ChainWithdrawn;
import safeguarding.reviewing.reviews.ChainEvent.ReviewCallWithdrawn;
import safeguarding.reviewing.reviews.ChainEvent.ReviewCalledFor;
import safeguarding.reviewing.reviews.ChainEvent.ReviewExcuseWithdrawn;
import safeguarding.reviewing.reviews.ChainEvent.ReviewExcused;

/** The reviews of one period of care: what brings them forward and what puts them off. The reviews themselves are records of their own. */
@Entity
@Table(name = "review_chain")
public class ReviewChain extends Aggregate {

    @Column(name = "period_id", nullable = false, updatable = false)
    private UUID periodId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Column(name = "started_on", nullable = false)
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "calls", nullable = false)
    private ReviewCalls calls;

    @Column(name = "exemptions", nullable = false)
    private GrantedExemptions exemptions;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected ReviewChain() {}

    private ReviewChain(UUID periodId, UUID childId, String area, LocalDate startedOn) {
        this.periodId = periodId;
        this.childId = childId;
        this.area = area;
        this.startedOn = startedOn;
        this.calls = new ReviewCalls(List.of());
        this.exemptions = new GrantedExemptions(List.of());
    }

    /** A child became looked after. */
    static ReviewChain open(UUID periodId, UUID childId, String area, LocalDate startedOn) {
        var chain = new ReviewChain(periodId, childId, area, startedOn);
        chain.happened(new ChainOpened(chain.identity(), startedOn));
        return chain;
    }

    void callFor(ReviewCall call, String areaNow) {
        refuseEnded();
        area = areaNow;
        calls = new ReviewCalls(added(calls.all(), call));
        happened(new ReviewCalledFor(identity(), call.notedOn(), call.kind(), call.day()));
    }

    void withdraw(ReviewCall call, MadeInError why, String areaNow) {
        refuseWithdrawn();
        refuseTwice(call.stands());
        area = areaNow;
        calls = new ReviewCalls(calls.all().stream()
                .map(each -> each.equals(call) ? call.withdrawn(why) : each)
                .toList());
        happened(new ReviewCallWithdrawn(identity(), why.on(), call.kind(), call.day()));
    }

    void excuse(GrantedExemption granted, String areaNow) {
        refuseEnded();
        area = areaNow;
        exemptions = new GrantedExemptions(added(exemptions.all(), granted));
        var exemption = granted.exemption();
        happened(new ReviewExcused(identity(), exemption.grantedOn(), exemption.until()));
    }

    void withdraw(GrantedExemption granted, MadeInError why, String areaNow) {
        refuseWithdrawn();
        refuseTwice(granted.stands());
        area = areaNow;
        exemptions = new GrantedExemptions(exemptions.all().stream()
                .map(each -> each.equals(granted) ? granted.withdrawn(why) : each)
                .toList());
        happened(new ReviewExcuseWithdrawn(
                identity(), why.on(), granted.exemption().until()));
    }

    /** The period ended. */
    void end(LocalDate on, String areaNow) {
        refuseWithdrawn();
        area = areaNow;
        endedOn = on;
        happened(new ChainEnded(identity(), on));
    }

    /** The period was put right. The same again leaves no trace. */
    void follow(LocalDate started, @Nullable LocalDate ended, LocalDate on, String areaNow) {
        refuseWithdrawn();
        if (started.equals(startedOn) && Objects.equals(ended, endedOn)) {
            return;
        }
        area = areaNow;
        startedOn = started;
        endedOn = ended;
        happened(new ChainCorrected(identity(), on, started, ended));
    }

    /** The period never was. */
    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new ChainWithdrawn(identity(), why.on()));
    }

    private void refuseEnded() {
        refuseWithdrawn();
        if (endedOn != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The period of care has ended: no review is due any more.");
        }
    }

    void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The period of care was withdrawn: it never was.");
        }
    }

    private static void refuseTwice(boolean stands) {
        if (!stands) {
            throw ProblemException.of(ProblemType.CONFLICT, "It was withdrawn before.");
        }
    }

    private static <T> List<T> added(List<T> before, T one) {
        var all = new ArrayList<>(before);
        all.add(one);
        return all;
    }

    /** Which chain. */
    public ChainIdentity identity() {
        return new ChainIdentity(id(), periodId, childId, area);
    }

    public UUID periodId() {
        return periodId;
    }

    public UUID childId() {
        return childId;
    }

    /** Civil date on which the child became looked after. */
    public LocalDate startedOn() {
        return startedOn;
    }

    /** Civil date on which the child ceased to be looked after; empty while it is. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** What brings reviews forward, withdrawn or not. */
    public List<ReviewCall> calls() {
        return calls.all();
    }

    /** What puts reviews off, withdrawn or not. */
    public List<GrantedExemption> exemptions() {
        return exemptions.all();
    }

    /** Why it never was; empty for a chain that is or was. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
