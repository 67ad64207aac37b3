package safeguarding.conference.planenquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.LikelyChild;
import safeguarding.conference.neighbours.LikelyChildren.Likely;
import safeguarding.conference.neighbours.PlanOfChild;
import safeguarding.conference.neighbours.RecentConferences;
import safeguarding.conference.neighbours.RecentPlans;
import safeguarding.conference.neighbours.RunningEnquiries;
import safeguarding.conference.neighbours.SoughtChild;

/**
 * Finds out what to answer. The same questions are asked of the database whoever is meant, so that the time an answer
 * takes does not tell why.
 */
@ApplicationScoped
class FindingPlan {

    private final RecentPlans plans;
    private final RecentConferences conferences;
    private final RunningEnquiries enquiries;
    private final PlanEnquirySettings settings;

    FindingPlan(
            RecentPlans plans,
            RecentConferences conferences,
            RunningEnquiries enquiries,
            PlanEnquirySettings settings) {
        this.plans = plans;
        this.conferences = conferences;
        this.enquiries = enquiries;
        this.settings = settings;
    }

    private record Signs(List<PlanOfChild> plans, Set<UUID> conferenceAhead, Set<UUID> enquiryRunning) {}

    PlanFinding find(SoughtChild sought, Likely likely, LocalDate today) {
        var signs = signs(likely, today);
        return switch (WhoIsMeant.among(likely, sought)) {
            case Meant.Nobody() -> PlanFinding.NO_MATCH;
            case Meant.Doubtful(var why) -> PlanFinding.ring(why);
            case Meant.Certain(var child, var alone) -> ofCertain(child, alone, signs, today);
        };
    }

    private Signs signs(Likely likely, LocalDate today) {
        var ids = likely.children().stream().map(LikelyChild::childId).toList();
        var since = today.minus(settings.recent());
        return new Signs(plans.openOrEndedSince(ids, since), conferences.ahead(ids, since), enquiries.about(ids));
    }

    private static PlanFinding ofCertain(LikelyChild child, boolean alone, Signs signs, LocalDate today) {
        var own = signs.plans().stream()
                .filter(plan -> plan.childId().equals(child.childId()))
                .toList();
        var open = own.stream().filter(plan -> plan.openOn(today)).findFirst();
        if (open.isPresent()) {
            var plan = open.get();
            return PlanFinding.on(
                    new PlanFinding.PlanFound(plan.startedOn(), child.area(), child.team(), plan.leadSocialWorker()));
        }
        var doubt = doubt(child.childId(), !own.isEmpty(), alone, signs);
        return doubt == null ? PlanFinding.NO_MATCH : PlanFinding.ring(doubt);
    }

    private static @Nullable Doubt doubt(UUID childId, boolean planJustEnded, boolean alone, Signs signs) {
        if (planJustEnded) {
            return Doubt.PLAN_JUST_ENDED;
        }
        if (signs.conferenceAhead().contains(childId)) {
            return Doubt.CONFERENCE_AHEAD;
        }
        if (signs.enquiryRunning().contains(childId)) {
            return Doubt.SECTION_47_RUNNING;
        }
        return alone ? null : Doubt.NOT_CERTAIN_WHO;
    }
}
