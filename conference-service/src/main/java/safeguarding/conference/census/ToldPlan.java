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
 * @param startedOn civil date of the start; where the file has none that can be read, the best that it has
 * @param startKnown whether the file itself says the start
 * @param endedOn civil date of the end; null while it is open or where the end cannot be read
 * @param endWritten whether the file says that it ended, readable or not
 * @param reviews civil dates, in order, without repeats
 * @param previous number of earlier plans; null when none can be read
 */
public record ToldPlan(
        String path,
        LocalDate startedOn,
        boolean startKnown,
        @Nullable LocalDate endedOn,
        boolean endWritten,
        @Nullable Category initial,
        @Nullable Category latest,
        @Nullable Integer previous,
        List<LocalDate> reviews) {

    /** The plans of a record, the earliest first. */
    static List<ToldPlan> of(CensusChild record) {
        var plans = new ArrayList<ToldPlan>();
        for (var e = 0; e < record.episodes().size(); e++) {
            var episode = record.episodes().get(e);
            for (var p = 0; p < episode.plans().size(); p++) {
                var path = "CINdetails[" + e + "].ChildProtectionPlans[" + p + "]";
                plans.add(of(record, episode, episode.plans().get(p), path));
            }
        }
        plans.sort(Comparator.comparing(ToldPlan::startedOn));
        return List.copyOf(plans);
    }

    private static ToldPlan of(CensusChild record, CensusEpisode episode, CensusPlan plan, String path) {
        return new ToldPlan(
                path,
                startOf(record, episode, plan),
                Written.day(plan.startedOn()) != null,
                Written.day(plan.endedOn()),
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

    /** The civil date from which a plan stands here; where the file has none that can be read, the best that it has. */
    public static LocalDate startOf(CensusChild record, CensusEpisode episode, CensusPlan plan) {
        var start = Written.day(plan.startedOn());
        return start == null ? likelyStart(record, episode, plan) : start;
    }

    /** The last initial conference of the episode, else the referral, else the first day of the year; never after its end. */
    private static LocalDate likelyStart(CensusChild record, CensusEpisode episode, CensusPlan plan) {
        var conferences = Stream.concat(
                        Stream.<@Nullable String>of(episode.conferenceOn()),
                        episode.section47s().stream().<@Nullable String>map(CensusEpisode.Section47::conferenceOn))
                .map(Written::day)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(LocalDate::compareTo);
        var referred = Written.day(episode.referredOn());
        var likely = conferences.orElse(referred == null ? record.yearBegins() : referred);
        var ended = Written.day(plan.endedOn());
        return ended != null && ended.isBefore(likely) ? ended : likely;
    }

    /** Whether it and a time from one day to another have a day in common; null means without an end. */
    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return (endedOn == null || endedOn.isAfter(from)) && (to == null || startedOn.isBefore(to));
    }
}
