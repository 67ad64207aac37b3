package safeguarding.conference.court;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import safeguarding.conference.neighbours.PlanOfChild;
import safeguarding.conference.neighbours.RecentPlans;
import safeguarding.conference.neighbours.RunningPlan;
import safeguarding.conference.neighbours.RunningPlans;

/** Where the plans of the children do not go together with the proceedings: CL1 and CL2. */
@ApplicationScoped
public class PlanConflicts {

    private final RecentPlans recentPlans;
    private final RunningPlans runningPlans;
    private final CourtClock clock;

    PlanConflicts(RecentPlans recentPlans, RunningPlans runningPlans, CourtClock clock) {
        this.recentPlans = recentPlans;
        this.runningPlans = runningPlans;
        this.clock = clock;
    }

    /** What does not go together; none before an application was issued. */
    List<CourtConflict> of(CourtProceedings proceedings) {
        var facts = proceedings.facts();
        var issuedOn = facts.issuedOn();
        return issuedOn == null
                ? List.of()
                : Stream.concat(plansEnded(proceedings, issuedOn), reviewsDue(proceedings))
                        .distinct()
                        .sorted(Comparator.comparing(CourtConflict::ruleId)
                                .thenComparing(CourtConflict::on)
                                .thenComparing(CourtConflict::childId))
                        .toList();
    }

    private Stream<CourtConflict> plansEnded(CourtProceedings proceedings, LocalDate issuedOn) {
        var ending = proceedings.facts().ending();
        return recentPlans.openOrEndedSince(proceedings.childIds(), issuedOn).stream()
                .filter(plan -> plan.endedOn() != null)
                .filter(plan -> ending == null || endedBefore(plan, ending.on()))
                .map(plan -> new CourtConflict(CourtRules.PLAN_ENDED.id(), plan.childId(), endedOn(plan)));
    }

    private Stream<CourtConflict> reviewsDue(CourtProceedings proceedings) {
        var facts = proceedings.facts();
        return facts.ending() != null || facts.finalHearingsAhead().isEmpty()
                ? Stream.empty()
                : runningPlans.ofChildren(proceedings.childIds()).stream().flatMap(plan -> reviewDue(plan, facts));
    }

    private Stream<CourtConflict> reviewDue(RunningPlan plan, CourtFacts facts) {
        return clock.reviewDue(plan).stream()
                .filter(dueOn -> facts.finalHearingsAhead().stream()
                        .anyMatch(hearing -> CourtConflict.sameWeek(hearing.bookedFor(), dueOn)))
                .map(dueOn ->
                        new CourtConflict(CourtRules.REVIEW_IN_WEEK_OF_FINAL_HEARING.id(), plan.childId(), dueOn));
    }

    private static boolean endedBefore(PlanOfChild plan, LocalDate day) {
        return endedOn(plan).isBefore(day);
    }

    private static LocalDate endedOn(PlanOfChild plan) {
        var endedOn = plan.endedOn();
        if (endedOn == null) {
            throw new IllegalArgumentException("the plan is open");
        }
        return endedOn;
    }
}
