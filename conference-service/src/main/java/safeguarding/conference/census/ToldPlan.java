package safeguarding.conference.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.census.file.CensusEpisode;
import safeguarding.conference.census.file.CensusPlan;
import safeguarding.conference.census.file.Written;
import safeguarding.conference.census.finding.Categories;
import safeguarding.conference.plan.Category;

/**
 * A plan as a file tells of it, with what can be read.
 *
 * @param path where it stands in the child's record
 * @param startedOn civil date of the start; where the file has none that can be read and has come, the best that it has
 * @param startKnown whether the file itself says the start
 * @param endedOn civil date of the end; where it cannot be read the start of the next plan; null while it is open, or where
 *     no plan follows
 * @param endKnown whether the end is as the file says it
 * @param endWritten whether the file says that it ended, readable or not
 * @param reviews civil dates, in order, without repeats
 * @param previous number of earlier plans; null when none can be read
 */
public record ToldPlan(
        String path,
        LocalDate startedOn,
        boolean startKnown,
        @Nullable LocalDate endedOn,
        boolean endKnown,
        boolean endWritten,
        @Nullable Category initial,
        @Nullable Category latest,
        @Nullable Integer previous,
        List<LocalDate> reviews) {

    /** The plans of a record, the earliest first, as they can be on a civil date. */
    static List<ToldPlan> of(CensusChild record, LocalDate today) {
        var plans = new ArrayList<ToldPlan>();
        for (var e = 0; e < record.episodes().size(); e++) {
            var episode = record.episodes().get(e);
            for (var p = 0; p < episode.plans().size(); p++) {
                var path = "CINdetails[" + e + "].ChildProtectionPlans[" + p + "]";
                plans.add(of(record, episode, episode.plans().get(p), path, today));
            }
        }
        plans.sort(Comparator.comparing(ToldPlan::startedOn));
        return plans.stream().map(plan -> plan.endedBefore(plans)).toList();
    }

    private static ToldPlan of(
            CensusChild record, CensusEpisode episode, CensusPlan plan, String path, LocalDate today) {
        return new ToldPlan(
                path,
                startOf(record, episode, plan, today),
                come(plan.startedOn(), today) != null,
                Written.day(plan.endedOn()),
                true,
                plan.endedOn() != null,
                Categories.of(plan.initialCategory()),
                Categories.of(plan.latestCategory()),
                Written.count(plan.previousPlans()),
                plan.reviewedOn().stream()
                        .map(Written::day)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** One that has ended, nobody can read when, had ended when the next one began. */
    private ToldPlan endedBefore(List<ToldPlan> plans) {
        var next = plans.stream()
                .map(ToldPlan::startedOn)
                .filter(start -> start.isAfter(startedOn))
                .findFirst();
        return !endWritten || endedOn != null || next.isEmpty()
                ? this
                : new ToldPlan(
                        path, startedOn, startKnown, next.get(), false, true, initial, latest, previous, reviews);
    }

    /** The civil date from which a plan stands; where the file has none that can be read and has come, the best that it has. */
    public static LocalDate startOf(CensusChild record, CensusEpisode episode, CensusPlan plan, LocalDate today) {
        var start = come(plan.startedOn(), today);
        return start == null ? likelyStart(record, episode, plan, today) : start;
    }

    /** A written day that can be read and has come; null otherwise. */
    private static @Nullable LocalDate come(@Nullable String written, LocalDate today) {
        var day = Written.day(written);
        return day == null || day.isAfter(today) ? null : day;
    }

    /** The last initial conference of the episode, else the referral, else the first day of the year; never after its end. */
    private static LocalDate likelyStart(CensusChild record, CensusEpisode episode, CensusPlan plan, LocalDate today) {
        var conferences = Stream.concat(
                        Stream.<@Nullable String>of(episode.conferenceOn()),
                        episode.section47s().stream().<@Nullable String>map(CensusEpisode.Section47::conferenceOn))
                .map(written -> come(written, today))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(LocalDate::compareTo);
        var referred = come(episode.referredOn(), today);
        var begins = record.yearBegins().isAfter(today) ? today : record.yearBegins();
        var likely = conferences.orElse(referred == null ? begins : referred);
        var ended = Written.day(plan.endedOn());
        return ended != null && ended.isBefore(likely) ? ended : likely;
    }

    /** Whether it and a time from one day to another have a day in common; null means without an end. */
    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return (endedOn == null || endedOn.isAfter(from)) && (to == null || startedOn.isBefore(to));
    }
}
