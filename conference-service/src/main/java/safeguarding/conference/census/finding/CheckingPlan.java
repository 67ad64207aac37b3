package safeguarding.conference.census.finding;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.census.file.CensusEpisode;
import safeguarding.conference.census.file.CensusPlan;
import safeguarding.conference.census.file.Written;

/** One child protection plan by itself, in its episode. */
final class CheckingPlan {

    private static final int FIRST_REVIEW_MONTHS = 3;
    private static final int LATER_REVIEW_MONTHS = 6;

    private final CensusChild child;
    private final CensusEpisode episode;
    private final CensusPlan plan;
    private final Broken broken;
    private final String path;
    private final @Nullable LocalDate startedOn;
    private final @Nullable LocalDate endedOn;

    CheckingPlan(CensusChild child, int episode, int index, Broken broken) {
        this.child = child;
        this.episode = child.episodes().get(episode);
        this.plan = this.episode.plans().get(index);
        this.broken = broken;
        this.path = "CINdetails[" + episode + "].ChildProtectionPlans[" + index + "]";
        this.startedOn = Written.day(plan.startedOn());
        this.endedOn = Written.day(plan.endedOn());
    }

    void check() {
        start();
        end();
        death();
        categories();
        broken.flag(Written.count(plan.previousPlans()) == null, "8730", path + ".NumberOfPreviousCPP");
        reviews();
    }

    private void start() {
        var where = path + ".CPPstartDate";
        broken.date(plan.startedOn(), where);
        broken.flag(startedOn == null || startedOn.isAfter(child.yearEnds()), "8720", where);
        broken.flag(Days.before(startedOn, Written.day(episode.referredOn())), "1105", where);
        broken.flag(Days.inYear(startedOn, child) && !onAConference(), "2885", where);
    }

    private boolean onAConference() {
        return episode.section47s().isEmpty()
                ? Days.same(startedOn, Written.day(episode.conferenceOn()))
                : episode.section47s().stream()
                        .anyMatch(enquiry -> Days.same(startedOn, Written.day(enquiry.conferenceOn())));
    }

    private void end() {
        var where = path + ".CPPendDate";
        broken.date(plan.endedOn(), where);
        broken.flag(Days.before(endedOn, startedOn), "8925", where);
        broken.flag(Days.same(endedOn, startedOn), "8840", where);
        broken.flag(Days.outsideYear(endedOn, child), "8930", where);
    }

    private void death() {
        var died = Written.day(child.identifiers().diedOn());
        broken.flag(Days.before(died, startedOn), "8915", path + ".CPPstartDate");
        broken.flag(Days.before(died, endedOn), "8920", path + ".CPPendDate");
    }

    private void categories() {
        broken.flag(isNone(plan.initialCategory()), "8905", path + ".InitialCategoryOfAbuse");
        broken.flag(isNone(plan.latestCategory()), "8910", path + ".LatestCategoryOfAbuse");
        broken.flag(
                !isNone(plan.initialCategory())
                        && !isNone(plan.latestCategory())
                        && !Objects.equals(plan.initialCategory(), plan.latestCategory())
                        && plan.reviewedOn().stream().noneMatch(day -> Written.day(day) != null),
                "category-without-review",
                path + ".LatestCategoryOfAbuse");
    }

    private static boolean isNone(@Nullable String code) {
        return Categories.of(code) == null;
    }

    private void reviews() {
        var where = path + ".Reviews";
        for (var written : plan.reviewedOn()) {
            broken.flag(written.isEmpty(), "8842Q", where);
            broken.flag(!written.isEmpty() && Written.isNoDay(written), "D1", where);
            var held = Written.day(written);
            broken.flag(held != null && startedOn != null && !held.isAfter(startedOn), "8841", where);
        }
        inTime(where);
    }

    /** The reviews of years before may not be in the file: only what follows upon something known can be late. */
    private void inTime(String where) {
        var before = Days.inYear(startedOn, child) ? startedOn : null;
        var limit = FIRST_REVIEW_MONTHS;
        for (var held : plan.reviewedOn().stream()
                .map(Written::day)
                .filter(Objects::nonNull)
                .sorted()
                .toList()) {
            broken.flag(
                    before != null && held.isAfter(before.plusMonths(limit)),
                    limit == FIRST_REVIEW_MONTHS ? "B1.5" : "B1.6",
                    where);
            before = held;
            limit = LATER_REVIEW_MONTHS;
        }
    }
}
