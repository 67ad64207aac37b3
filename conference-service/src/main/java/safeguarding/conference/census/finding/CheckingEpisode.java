package safeguarding.conference.census.finding;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.census.file.CensusEpisode;
import safeguarding.conference.census.file.Written;

/** One episode: referral, closure, and what may stand in it. */
final class CheckingEpisode {

    private static final int WEEKS_BEFORE_BIRTH = 40;

    private final CensusChild child;
    private final CensusEpisode episode;
    private final Broken broken;
    private final String path;
    private final @Nullable LocalDate referredOn;
    private final @Nullable LocalDate closedOn;

    CheckingEpisode(CensusChild child, int index, Broken broken) {
        this.child = child;
        this.episode = child.episodes().get(index);
        this.broken = broken;
        this.path = "CINdetails[" + index + "]";
        this.referredOn = Written.day(episode.referredOn());
        this.closedOn = Written.day(episode.closedOn());
    }

    void check() {
        referral();
        closure();
        nothingAfterClosure();
        conferenceOfTheEpisode();
        whatMayStandInIt();
        plansInNeed();
    }

    private void referral() {
        broken.date(episode.referredOn(), path + ".CINreferralDate");
        broken.flag(referredOn == null || referredOn.isAfter(child.yearEnds()), "8600", path + ".CINreferralDate");
        var born = Stream.of(child.identifiers().bornOn(), child.identifiers().expectedOn())
                .map(Written::day)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        broken.flag(
                born != null && Days.before(referredOn, born.minusWeeks(WEEKS_BEFORE_BIRTH)),
                "8606",
                path + ".CINreferralDate");
    }

    private void closure() {
        broken.date(episode.closedOn(), path + ".CINclosureDate");
        broken.flag(episode.closedOn() != null && episode.closureReason() == null, "8805", path + ".ReasonForClosure");
        broken.flag(episode.closedOn() == null && episode.closureReason() != null, "8810", path + ".CINclosureDate");
        broken.flag(
                closedOn != null && episode.plans().stream().anyMatch(plan -> plan.endedOn() == null),
                "closed-with-open-plan",
                path + ".CINclosureDate");
        broken.flag(
                closedOn != null && episode.section47s().stream().anyMatch(CheckingSection47::open),
                "8868",
                path + ".Section47");
        broken.flag(Days.outsideYear(closedOn, child), "8620", path + ".CINclosureDate");
        broken.flag(Days.before(closedOn, referredOn), "8630", path + ".CINclosureDate");
    }

    private void nothingAfterClosure() {
        broken.flag(
                activities().map(Written::day).anyMatch(day -> Days.before(closedOn, day)),
                "8565",
                path + ".CINclosureDate");
    }

    private Stream<@Nullable String> activities() {
        var enquiries = episode.section47s().stream()
                .flatMap(each -> Stream.<@Nullable String>of(each.startedOn(), each.conferenceOn()));
        var plans = episode.plans().stream()
                .flatMap(plan -> Stream.concat(
                        Stream.<@Nullable String>of(plan.startedOn(), plan.endedOn()), plan.reviewedOn().stream()));
        var protection =
                Stream.concat(Stream.<@Nullable String>of(episode.conferenceOn()), Stream.concat(enquiries, plans));
        return Stream.concat(protection, workInNeed());
    }

    private Stream<@Nullable String> workInNeed() {
        return Stream.concat(
                episode.assessments().stream()
                        .flatMap(each -> Stream.<@Nullable String>of(each.startedOn(), each.authorisedOn())),
                episode.childInNeedPlans().stream()
                        .flatMap(each -> Stream.<@Nullable String>of(each.startedOn(), each.endedOn())));
    }

    private void conferenceOfTheEpisode() {
        var conference = Written.day(episode.conferenceOn());
        var where = path + ".DateOfInitialCPC";
        broken.date(episode.conferenceOn(), where);
        broken.flag(
                episode.section47s().stream().anyMatch(each -> Days.same(conference, Written.day(each.conferenceOn()))),
                "2884",
                where);
        broken.flag(Days.before(conference, referredOn), "1104", where);
        broken.flag(Days.weekend(conference), "8875", where);
        broken.flag(Days.outsideYear(conference, child), "8715", where);
    }

    private void whatMayStandInIt() {
        var protection = !episode.section47s().isEmpty() || episode.conferenceOn() != null;
        var plan = !episode.plans().isEmpty();
        if (Written.flag(episode.noFurtherAction())) {
            broken.flag(protection || !episode.assessments().isEmpty(), "8831", path + ".ReferralNFA");
            broken.flag(plan, "8832", path + ".ReferralNFA");
        }
        broken.flag(
                closedAfterAssessment(episode)
                        && (protection || plan || !episode.childInNeedPlans().isEmpty()),
                "2990",
                path + ".ReasonForClosure");
        broken.flag(!episode.section47s().isEmpty() && episode.assessments().isEmpty(), "2991Q", path + ".Assessments");
    }

    static boolean closedAfterAssessment(CensusEpisode episode) {
        return "RC8".equals(episode.closureReason()) || "RC9".equals(episode.closureReason());
    }

    private void plansInNeed() {
        broken.flag(
                Written.flag(episode.noFurtherAction())
                        && !episode.childInNeedPlans().isEmpty(),
                "4000",
                path + ".CINPlanDates");
        for (var need : episode.childInNeedPlans()) {
            var from = Written.day(need.startedOn());
            var to = Written.day(need.endedOn());
            broken.flag(from == null || from.isAfter(child.yearEnds()), "4010", path + ".CINPlanDates");
            broken.flag(Days.before(to, from), "4011", path + ".CINPlanDates");
            broken.flag(Days.outsideYear(to, child), "4013", path + ".CINPlanDates");
            broken.flag(Days.before(from, referredOn), "4015", path + ".CINPlanDates");
        }
    }
}
