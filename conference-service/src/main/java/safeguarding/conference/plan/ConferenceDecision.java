package safeguarding.conference.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.DecisionEvent.DecisionCorrected;
import safeguarding.conference.plan.DecisionEvent.DecisionRecorded;
import safeguarding.conference.plan.DecisionEvent.DecisionVoided;
import safeguarding.conference.plan.DecisionEvent.InterimSafetyPlanSet;
import safeguarding.conference.rule.Breach;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;

/** What one conference decided for one child. */
@Entity
@Table(name = "conference_decision")
public class ConferenceDecision extends Aggregate {

    @Column(name = "conference_id", nullable = false, updatable = false)
    private UUID conferenceId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private @Nullable Category category;

    @Enumerated(EnumType.STRING)
    @Column(name = "follow_up")
    private @Nullable FollowUp followUp;

    @Enumerated(EnumType.STRING)
    @Column(name = "ending_reason")
    private @Nullable EndingReason endingReason;

    @Embedded
    private @Nullable DecisionInWords document;

    @Column(name = "plan_id")
    private @Nullable UUID planId;

    @Column(name = "dissenting_agencies", nullable = false)
    private List<String> dissentingAgencies;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    @Column(name = "breaches", nullable = false)
    private List<String> breaches;

    /** For Hibernate. */
    protected ConferenceDecision() {}

    private ConferenceDecision(UUID conferenceId, LocalDate decidedOn, String area, DecisionTaken taken) {
        this.conferenceId = conferenceId;
        this.childId = taken.childId();
        this.area = area;
        this.decidedOn = decidedOn;
        this.outcome = taken.outcome();
        this.dissentingAgencies = List.of();
        this.breaches = List.of();
        take(taken);
    }

    /**
     * The decision; the rules have been asked.
     *
     * @param decidedOn civil date of the conference
     * @param planId the plan it made or was about; null when there is none
     * @param found rules that a history breaks
     */
    public static ConferenceDecision record(
            UUID conferenceId,
            LocalDate decidedOn,
            String area,
            DecisionTaken taken,
            @Nullable UUID planId,
            Iterable<Breach> found) {
        var decision = new ConferenceDecision(conferenceId, decidedOn, area, taken);
        decision.planId = planId;
        decision.breaches = Breach.stored(found);
        decision.happened(new DecisionRecorded(
                decision.identity(),
                decision.outcome,
                decision.category,
                decision.followUp,
                decision.endingReason,
                planId,
                decision.dissentingAgencies));
        if (decision.outcome.postpones()) {
            decision.happened(new InterimSafetyPlanSet(
                    decision.identity(), taken.document().newDate()));
        }
        return decision;
    }

    private void take(DecisionTaken taken) {
        category = taken.category();
        followUp = taken.followUp();
        endingReason = taken.endingReason();
        document = taken.document();
        dissentingAgencies = dissenting(taken);
    }

    private static List<String> dissenting(DecisionTaken taken) {
        return taken.dissents().stream()
                .map(Dissent::agency)
                .distinct()
                .sorted()
                .toList();
    }

    /** What was decided is other than was recorded; its outcome is the same. */
    void correct(DecisionTaken taken, Correction why) {
        take(taken);
        breaches = List.of();
        corrected(why.on());
        correction = why;
    }

    /**
     * A fuller history tells of it; an outcome of a review can be another one.
     *
     * @param taken the decision, complete; without dissent those stay who dissented
     * @return whether anything of it is new: the same leaves no trace
     */
    boolean retell(DecisionTaken taken, Correction why) {
        var dissenting = taken.dissents().isEmpty() ? dissentingAgencies : dissenting(taken);
        if (outcome == taken.outcome()
                && category == taken.category()
                && followUp == taken.followUp()
                && endingReason == taken.endingReason()
                && document().equals(taken.document())
                && dissentingAgencies.equals(dissenting)) {
            return false;
        }
        take(taken);
        outcome = taken.outcome();
        dissentingAgencies = dissenting;
        breaches = Breach.stored(breaches().stream()
                .filter(breach -> breach != Breach.ENDING_REASON_MISSING || endingReason == null)
                .toList());
        correction = why;
        corrected(why.on());
        return true;
    }

    /** The conference was held on another day. */
    void move(LocalDate heldOn, LocalDate today) {
        decidedOn = heldOn;
        corrected(today);
    }

    private void corrected(LocalDate today) {
        happened(new DecisionCorrected(
                identity(), today, outcome, category, followUp, endingReason, planId, dissentingAgencies));
    }

    /** It was recorded wrongly and never was. */
    void withdraw(Withdrawal given) {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The decision has been withdrawn already.");
        }
        withdrawal = given;
        happened(new DecisionVoided(identity(), given.on(), outcome, planId));
    }

    /** Why it was corrected last; null when it never was. */
    public @Nullable Correction correction() {
        return correction;
    }

    /** Why it never was; null for a decision that holds. */
    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    /** The decision as its events name it. */
    public DecisionIdentity identity() {
        return new DecisionIdentity(id(), conferenceId, childId, area, decidedOn);
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The category that was decided; null when the outcome has none. */
    public @Nullable Category category() {
        return category;
    }

    /** What happens for a child without a plan; null otherwise. */
    public @Nullable FollowUp followUp() {
        return followUp;
    }

    /** Why the plan ended; null when it did not. */
    public @Nullable EndingReason endingReason() {
        return endingReason;
    }

    /** The decision in the words of the conference. */
    public DecisionInWords document() {
        return document == null ? DecisionInWords.NONE : document;
    }

    /** The plan it made or was about; null when there is none. */
    public @Nullable UUID planId() {
        return planId;
    }

    /** Codes of the agencies that dissented. */
    public List<String> dissentingAgencies() {
        return List.copyOf(dissentingAgencies);
    }

    /** The rules it breaks, as history may. */
    public List<Breach> breaches() {
        return Breach.read(breaches);
    }
}
