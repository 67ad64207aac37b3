package safeguarding.conference.census.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.census.file.CensusEpisode;
import safeguarding.conference.census.file.CensusPlan;
import safeguarding.conference.census.file.Written;

/** The plans of a child beside each other: those of protection, and those for children in need. */
final class CheckingPlansTogether {

    private static final String PLANS = "CINdetails.ChildProtectionPlans";
    private static final String IN_NEED = "CINdetails.CINPlanDates";

    private final List<CensusPlan> plans;
    private final List<CensusEpisode.Interval> inNeed;
    private final Broken broken;

    CheckingPlansTogether(CensusChild child, Broken broken) {
        this.plans = child.episodes().stream()
                .flatMap(episode -> episode.plans().stream())
                .toList();
        this.inNeed = child.episodes().stream()
                .flatMap(episode -> episode.childInNeedPlans().stream())
                .toList();
        this.broken = broken;
    }

    void check() {
        var open = plans.stream().filter(plan -> plan.endedOn() == null).count();
        broken.flag(open > 1, "8935", PLANS);
        broken.flag(plans.stream().anyMatch(this::beginsWithinAnother), "8940", PLANS);
        broken.flag(inNeed.stream().filter(need -> need.endedOn() == null).count() > 1, "4004", IN_NEED);
        broken.flag(inNeed.stream().anyMatch(this::beginsWithinAnother), "4014", IN_NEED);
        for (var need : inNeed) {
            broken.date(need.startedOn(), IN_NEED);
            broken.date(need.endedOn(), IN_NEED);
            plans.forEach(plan -> beside(plan, need));
        }
    }

    private boolean beginsWithinAnother(CensusPlan plan) {
        return plans.stream()
                .anyMatch(other -> other != plan
                        && (other.endedOn() == null || end(other) != null)
                        && Days.within(start(plan), start(other), end(other)));
    }

    private boolean beginsWithinAnother(CensusEpisode.Interval need) {
        return inNeed.stream()
                .anyMatch(other -> other != need
                        && Days.within(
                                Written.day(need.startedOn()),
                                Written.day(other.startedOn()),
                                Written.day(other.endedOn())));
    }

    private void beside(CensusPlan plan, CensusEpisode.Interval need) {
        var from = Written.day(need.startedOn());
        var to = Written.day(need.endedOn());
        broken.flag(need.endedOn() == null && plan.endedOn() == null && from != null, "4001", IN_NEED);
        broken.flag(Days.within(from, start(plan), end(plan)), "4016", IN_NEED);
        broken.flag(Days.within(start(plan), from, to), "4017", PLANS);
        broken.flag(
                plan.reviewedOn().stream()
                        .map(Written::day)
                        .anyMatch(review -> Days.within(review, from, to) && !Days.same(review, end(plan))),
                "4003",
                IN_NEED);
    }

    private static @Nullable LocalDate start(CensusPlan plan) {
        return Written.day(plan.startedOn());
    }

    private static @Nullable LocalDate end(CensusPlan plan) {
        return Written.day(plan.endedOn());
    }
}
