package safeguarding.reviewing.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.allocation.AllocationEvent.AllocationCorrected;
import safeguarding.reviewing.allocation.AllocationEvent.AllocationEnded;
import safeguarding.reviewing.allocation.AllocationEvent.AllocationIdentity;
import safeguarding.reviewing.allocation.AllocationEvent.AllocationWithdrawn;
import safeguarding.reviewing.allocation.AllocationEvent.IroCoverArranged;
import safeguarding.reviewing.allocation.AllocationEvent.IroCoverEnded;
import safeguarding.reviewing.allocation.AllocationEvent.IroHandedOver;
import safeguarding.reviewing.allocation.AllocationEvent.IroNamed;
import safeguarding.reviewing.allocation.AllocationEvent.IroNeeded;

/** Who is a child's IRO in one period of care. It is opened with the period and ends with it. */
@Entity
@Table(name = "iro_allocation")
public class IroAllocation extends Aggregate {

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

    @Column(name = "officer_id")
    private @Nullable UUID officerId;

    @Column(name = "officers", nullable = false)
    private List<UUID> officers;

    @Column(name = "terms", nullable = false)
    private Terms terms;

    @Column(name = "covers", nullable = false)
    private Covers covers;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected IroAllocation() {}

    private IroAllocation(UUID periodId, UUID childId, String area, LocalDate startedOn) {
        this.periodId = periodId;
        this.childId = childId;
        this.area = area;
        this.startedOn = startedOn;
        take(AllocationFacts.NONE);
    }

    /** A child became looked after. */
    static IroAllocation open(UUID periodId, UUID childId, String area, LocalDate startedOn) {
        var allocation = new IroAllocation(periodId, childId, area, startedOn);
        allocation.happened(new IroNeeded(allocation.identity(), startedOn));
        return allocation;
    }

    void name(Term term, String areaNow) {
        goOn(facts().with(term), areaNow);
        happened(new IroNamed(identity(), term.from(), term.officerId()));
    }

    void handOver(Term term, Term before, HandOver matters, String areaNow) {
        goOn(facts().handedOver(term), areaNow);
        happened(new IroHandedOver(
                identity(),
                term.from(),
                term.officerId(),
                before.officerId(),
                matters.openMatters().size()));
    }

    void cover(Cover cover, LocalDate on, String areaNow) {
        goOn(facts().with(cover), areaNow);
        happened(new IroCoverArranged(identity(), on, cover));
    }

    /** Somebody stands in up to a day only; one before the first day means not at all. */
    void endCover(Cover cover, LocalDate lastDay, LocalDate on, String areaNow) {
        var never = lastDay.isBefore(cover.from());
        var facts = facts().without(cover);
        goOn(never ? facts : facts.with(cover.until(lastDay)), areaNow);
        happened(new IroCoverEnded(identity(), on, cover, never ? null : lastDay));
    }

    /** Everything is as it is said here. The same again leaves no trace. */
    void correct(AllocationFacts facts, Correction why, String areaNow) {
        refuseWithdrawn();
        if (facts.equals(facts())) {
            return;
        }
        take(facts);
        area = areaNow;
        correction = why;
        happened(new AllocationCorrected(identity(), why.on(), startedOn, endedOn, facts));
    }

    /** The period ended. */
    void end(LocalDate on, String areaNow) {
        refuseWithdrawn();
        area = areaNow;
        endedOn = on;
        happened(new AllocationEnded(identity(), on));
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
        happened(new AllocationCorrected(identity(), on, started, ended, facts()));
    }

    /** The period never was. */
    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new AllocationWithdrawn(identity(), why.on()));
    }

    private void goOn(AllocationFacts facts, String areaNow) {
        refuseEnded();
        area = areaNow;
        take(facts);
    }

    private void take(AllocationFacts facts) {
        terms = new Terms(facts.terms());
        covers = new Covers(facts.covers());
        officers = facts.officers().sorted().toList();
        officerId = facts.latest().map(Term::officerId).orElse(null);
    }

    void refuseEnded() {
        refuseWithdrawn();
        if (endedOn != null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The period of care has ended: what was wrong in it is corrected.");
        }
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The period of care was withdrawn: it never was.");
        }
    }

    /** Who was and is named, and who stood and stands in. */
    public AllocationFacts facts() {
        return new AllocationFacts(terms.all(), covers.all());
    }

    /** Which allocation. */
    public AllocationIdentity identity() {
        return new AllocationIdentity(id(), periodId, childId, area);
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

    /** The named IRO, or who was it last; empty while nobody was named. */
    public Optional<UUID> officerId() {
        return Optional.ofNullable(officerId);
    }

    /** Why it was corrected last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why it never was; empty for an allocation that is or was. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
