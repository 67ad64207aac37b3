package safeguarding.conference.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownPlan;
import safeguarding.conference.plan.PlanEvent.CategoryChanged;
import safeguarding.conference.plan.PlanEvent.LeadSocialWorkerChanged;
import safeguarding.conference.plan.PlanEvent.PlanContinued;
import safeguarding.conference.plan.PlanEvent.PlanCorrected;
import safeguarding.conference.plan.PlanEvent.PlanEnded;
import safeguarding.conference.plan.PlanEvent.PlanReopened;
import safeguarding.conference.plan.PlanEvent.PlanStarted;
import safeguarding.conference.plan.PlanEvent.PlanWithdrawn;
import safeguarding.conference.rule.Breach;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;

/** A child protection plan of one child, from the day of the conference that made it until it ends. */
@Entity
@Table(name = "protection_plan")
public class ProtectionPlan extends Aggregate {

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Embedded
    private PlanStart start;

    @Enumerated(EnumType.STRING)
    @Column(name = "latest_category")
    private @Nullable Category latestCategory;

    @Column(name = "lead_social_worker")
    private @Nullable String leadSocialWorker;

    @Column(name = "reviewed_on", nullable = false)
    private List<LocalDate> reviewedOn;

    @Embedded
    private @Nullable PlanEnd ended;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    @Embedded
    private @Nullable Correction reopened;

    @Column(name = "breaches", nullable = false)
    private List<String> breaches;

    @Column(name = "from_history", nullable = false, updatable = false)
    private boolean fromHistory;

    /** For Hibernate. */
    protected ProtectionPlan() {}

    private ProtectionPlan(UUID childId, String area, PlanStart start, @Nullable String leadSocialWorker) {
        this.childId = childId;
        this.area = area;
        this.start = start;
        this.latestCategory = start.category();
        this.leadSocialWorker = leadSocialWorker;
        this.reviewedOn = List.of();
        this.breaches = List.of();
    }

    /** A plan that a conference made; the rules have been asked, found are those that the facts break. */
    public static ProtectionPlan begin(
            UUID childId, String area, PlanStart start, @Nullable String leadSocialWorker, Set<Breach> found) {
        var plan = new ProtectionPlan(childId, area, start, leadSocialWorker);
        plan.breaches = Breach.stored(found);
        plan.started();
        return plan;
    }

    /** A plan that another system recorded, with the rules it breaks. */
    public static ProtectionPlan fromHistory(
            UUID childId, String area, PlanStart start, @Nullable String leadSocialWorker, Set<Breach> found) {
        var plan = new ProtectionPlan(childId, area, start, leadSocialWorker);
        plan.fromHistory = true;
        plan.breaches = Breach.stored(found);
        plan.started();
        return plan;
    }

    private void started() {
        happened(new PlanStarted(
                identity(),
                start.startedOn(),
                start.conferenceId(),
                start.category(),
                start.earlierPlans(),
                leadSocialWorker));
    }

    /** A review lets it go on. */
    public void continueAfter(UUID conferenceId, LocalDate heldOn) {
        review(heldOn);
        happened(new PlanContinued(identity(), heldOn, conferenceId));
    }

    /** A review lets it go on in another category. */
    public void changeCategory(Category category, UUID conferenceId, LocalDate heldOn) {
        if (category == latestCategory) {
            throw conflict("The plan has this category already: the review continued it.");
        }
        review(heldOn);
        var before = latestCategory;
        if (heldOn.equals(lastConferenceOn())) {
            latestCategory = category;
        }
        happened(new CategoryChanged(identity(), heldOn, conferenceId, before, category));
    }

    /** It ends. */
    public void end(PlanEnd ending, Set<Breach> found) {
        refuseEnded();
        if (ending.conferenceId() != null) {
            review(ending.endedOn());
        }
        mark(found);
        ended = ending;
        happened(
                new PlanEnded(identity(), ending.endedOn(), ending.reason(), ending.conferenceId(), start.startedOn()));
    }

    /** Somebody else leads; the same leaves no trace. */
    public void leadBy(String staffId, LocalDate on) {
        refuseEnded();
        if (!staffId.equals(leadSocialWorker)) {
            leadSocialWorker = staffId;
            happened(new LeadSocialWorkerChanged(identity(), on, staffId));
        }
    }

    /**
     * Who led it when it began was not known, and is now.
     *
     * @return whether that is new; somebody who is recorded stays
     */
    boolean ledAtFirst(String staffId, LocalDate on) {
        if (leadSocialWorker != null) {
            return false;
        }
        leadSocialWorker = staffId;
        happened(new LeadSocialWorkerChanged(identity(), on, staffId));
        return true;
    }

    /** A conference of it took place on another day; an ending by that conference is of that day. */
    void move(PlanTimeline moved, LocalDate before, LocalDate now, LocalDate today) {
        var endedThere =
                ended != null && ended.conferenceId() != null && ended.endedOn().equals(before);
        var end = ended == null || !endedThere ? ended : ended.on(now);
        if (end != null && !fromHistory) {
            EndingOfPlan.permitsOn(moved.days().getFirst(), end.endedOn()).orRefuse();
        }
        if (end != null) {
            EndingOfPlan.permitsAfterLastConference(moved.days().getLast(), end.endedOn())
                    .orRefuse();
        }
        start = start.on(moved.days().getFirst());
        reviewedOn = List.copyOf(moved.reviews());
        ended = end;
        corrected(today);
    }

    /** A review of it never was. */
    void withdrawReview(LocalDate day, LocalDate today) {
        reviewedOn = reviewedOn.stream().filter(review -> !review.equals(day)).toList();
        corrected(today);
    }

    /** Its categories are others; the same leave no trace. */
    void recategorise(@Nullable Category initial, @Nullable Category latest, LocalDate today) {
        if (initial != start.category() || latest != latestCategory) {
            start = start.in(initial);
            latestCategory = latest;
            corrected(today);
        }
    }

    /** It ended for another reason; the rules have been asked. */
    void endFor(EndingReason reason, Set<Breach> found, LocalDate today) {
        if (ended != null) {
            ended = ended.reasoned(reason);
            unmarkEnding();
            mark(found);
            corrected(today);
        }
    }

    /** So many plans of the child that are known here were before it; the same leave no trace. */
    void countEarlier(int here, LocalDate today) {
        var counted = start.after(here + start.earlierPlansElsewhere());
        if (!counted.equals(start)) {
            start = counted;
            corrected(today);
        }
    }

    /** It was recorded wrongly and never was. */
    void withdraw(Withdrawal given) {
        withdrawal = given;
        happened(new PlanWithdrawn(identity(), given.on(), start.startedOn(), start.conferenceId()));
    }

    /** It did not end. */
    void reopen(Correction why) {
        if (ended == null) {
            throw conflict("The plan has not ended.");
        }
        ended = null;
        unmarkEnding();
        reopened = why;
        happened(new PlanReopened(identity(), why.on(), start.startedOn()));
    }

    private void corrected(LocalDate today) {
        happened(new PlanCorrected(identity(), today, start, latestCategory, reviewedOn, ended));
    }

    private void review(LocalDate heldOn) {
        refuseEnded();
        if (!heldOn.isAfter(start.startedOn())) {
            mark(EnumSet.of(Breach.REVIEW_ON_START_DAY));
        }
        var all = new TreeSet<>(reviewedOn);
        all.add(heldOn);
        reviewedOn = List.copyOf(all);
    }

    /** What was not said of an ending goes with it. */
    private void unmarkEnding() {
        breaches = Breach.stored(breaches().stream()
                .filter(breach ->
                        breach != Breach.OTHER_CONFERENCE_NOT_STATED && breach != Breach.ENDING_REASON_MISSING)
                .toList());
    }

    private void mark(Set<Breach> found) {
        var marks = EnumSet.noneOf(Breach.class);
        marks.addAll(found);
        marks.addAll(breaches());
        breaches = Breach.stored(marks);
    }

    private void refuseEnded() {
        if (withdrawal != null) {
            throw conflict("The plan has been withdrawn.");
        }
        if (ended != null) {
            throw conflict("The plan has ended.");
        }
    }

    /** The plan as its events name it. */
    public PlanIdentity identity() {
        return new PlanIdentity(id(), childId, area);
    }

    /** The plan as visits know it. */
    public KnownPlan known() {
        var end = ended;
        return new KnownPlan(
                id(),
                childId,
                area,
                start.startedOn(),
                end == null ? null : end.endedOn(),
                withdrawal != null,
                fromHistory);
    }

    public UUID childId() {
        return childId;
    }

    /** Code of the area responsible. */
    public String area() {
        return area;
    }

    /** How it began. */
    public PlanStart start() {
        return start;
    }

    /** The category as it stands; null in a history that does not say. */
    public @Nullable Category latestCategory() {
        return latestCategory;
    }

    /** Staff number of the lead social worker; null when not known. */
    public @Nullable String leadSocialWorker() {
        return leadSocialWorker;
    }

    /** Civil dates of the reviews, in order. */
    public List<LocalDate> reviewedOn() {
        return List.copyOf(reviewedOn);
    }

    /** Civil date of the conference that made it or last reviewed it: day 0 of the next review. */
    public LocalDate lastConferenceOn() {
        return reviewedOn.isEmpty() ? start.startedOn() : reviewedOn.getLast();
    }

    /** How it ended; null while it is open. */
    public @Nullable PlanEnd end() {
        return ended;
    }

    /** Whether the child is subject to it. */
    public boolean open() {
        return ended == null && withdrawal == null;
    }

    /** Why it never was; null for a plan that is or was. */
    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    /** Why it goes on although an ending had been recorded; null when that never was. */
    public @Nullable Correction reopened() {
        return reopened;
    }

    /** The rules that recorded facts break. */
    public List<Breach> breaches() {
        return Breach.read(breaches);
    }

    /** Whether another system recorded it first. */
    public boolean fromHistory() {
        return fromHistory;
    }

    private static ProblemException conflict(String sentence) {
        return ProblemException.of(ProblemType.CONFLICT, sentence);
    }
}
