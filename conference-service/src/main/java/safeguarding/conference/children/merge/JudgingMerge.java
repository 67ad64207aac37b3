package safeguarding.conference.children.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.Child;
import safeguarding.conference.neighbours.ArrangementsOfRecords;
import safeguarding.conference.neighbours.PlanOfChild;
import safeguarding.conference.neighbours.RecentConferences;
import safeguarding.conference.neighbours.RecentPlans;
import safeguarding.conference.neighbours.RunningProceedings;
import safeguarding.conference.rule.OnePlanOfPerson;

/** What becomes visible when two records are read as one: 8935 is refused, everything else is found and marked. */
@ApplicationScoped
class JudgingMerge {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final RecentPlans plans;
    private final RecentConferences conferences;
    private final RunningProceedings proceedings;
    private final ArrangementsOfRecords arrangements;

    JudgingMerge(
            RecentPlans plans,
            RecentConferences conferences,
            RunningProceedings proceedings,
            ArrangementsOfRecords arrangements) {
        this.arrangements = arrangements;
        this.proceedings = proceedings;
        this.plans = plans;
        this.conferences = conferences;
    }

    Set<MergeFinding> findings(Child merged, Child surviving) {
        var ofMerged = plansOf(merged.id());
        var ofSurviving = plansOf(surviving.id());
        OnePlanOfPerson.permitsMerging(open(ofMerged), open(ofSurviving)).orRefuse();
        var found = EnumSet.noneOf(MergeFinding.class);
        var dates = merged.details().dates();
        var others = surviving.details().dates();
        if (differ(dates.bornOn(), others.bornOn())) {
            found.add(MergeFinding.DATES_OF_BIRTH_DIFFER);
        }
        if (differ(dates.diedOn(), others.diedOn())) {
            found.add(MergeFinding.DATES_OF_DEATH_DIFFER);
        }
        if (ofMerged.stream().anyMatch(one -> ofSurviving.stream().anyMatch(other -> overlap(one, other)))) {
            found.add(MergeFinding.PLANS_OVERLAP);
        }
        if (conferences.together(merged.id(), surviving.id())) {
            found.add(MergeFinding.IN_ONE_CONFERENCE);
        }
        if (proceedings.apart(merged.id(), surviving.id())) {
            found.add(MergeFinding.PROCEEDINGS_APART);
        }
        if (arrangements.overlap(merged.id(), surviving.id())) {
            found.add(MergeFinding.ARRANGEMENTS_OVERLAP);
        }
        return found;
    }

    private List<PlanOfChild> plansOf(UUID childId) {
        return plans.openOrEndedSince(List.of(childId), EVER);
    }

    private static boolean open(List<PlanOfChild> plans) {
        return plans.stream().anyMatch(plan -> plan.endedOn() == null);
    }

    /** Half open: a plan that ends on the day on which another starts does not overlap it. */
    static boolean overlap(PlanOfChild one, PlanOfChild other) {
        return startsBeforeEnd(one, other.endedOn()) && startsBeforeEnd(other, one.endedOn());
    }

    private static boolean startsBeforeEnd(PlanOfChild plan, @Nullable LocalDate end) {
        return end == null || plan.startedOn().isBefore(end);
    }

    private static boolean differ(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && !one.equals(other);
    }
}
