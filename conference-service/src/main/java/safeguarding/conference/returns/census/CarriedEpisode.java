package safeguarding.conference.returns.census;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.census.file.CensusEpisode;
import safeguarding.conference.census.file.CensusEpisode.Assessment;
import safeguarding.conference.census.file.CensusEpisode.Interval;
import safeguarding.conference.census.file.Written;
import safeguarding.conference.returns.HeldChild;
import safeguarding.conference.returns.ReturnYear;

/**
 * The episodes of a year of which only the census of another year told: those that an earlier one left open, else those of
 * a later one that had begun. What belongs to the other year alone is left out (8620, 8696, 8736).
 */
final class CarriedEpisode {

    private CarriedEpisode() {}

    static List<CensusEpisode> of(HeldChild child, ReturnYear year) {
        var earlier =
                child.told().stream().filter(each -> each.year() < year.march()).reduce((first, second) -> second);
        var later =
                child.told().stream().filter(each -> each.year() > year.march()).findFirst();
        return earlier.map(told -> open(told, year))
                .filter(open -> !open.isEmpty())
                .orElseGet(() -> begun(later, year));
    }

    private static List<CensusEpisode> open(CensusChild told, ReturnYear year) {
        return told.episodes().stream()
                .filter(episode -> episode.closedOn() == null && !Written.flag(episode.noFurtherAction()))
                .map(episode -> cut(episode, year))
                .toList();
    }

    private static List<CensusEpisode> begun(Optional<CensusChild> later, ReturnYear year) {
        return later.stream()
                .flatMap(told -> told.episodes().stream())
                .filter(episode -> Optional.ofNullable(Written.day(episode.referredOn()))
                        .filter(day -> !day.isAfter(year.ends()))
                        .isPresent())
                .map(episode -> cut(episode, year))
                .toList();
    }

    private static CensusEpisode cut(CensusEpisode episode, ReturnYear year) {
        var closed = Written.day(episode.closedOn());
        var open = closed != null && year.cameBy(closed) == null;
        return new CensusEpisode(
                episode.referredOn(),
                episode.referralSource(),
                episode.primaryNeed(),
                open ? null : episode.closedOn(),
                open ? null : episode.closureReason(),
                null,
                episode.noFurtherAction(),
                assessments(episode.assessments(), year),
                year.march() < CensusElements.FIRST_YEAR_OF_PLANS_IN_NEED
                        ? List.of()
                        : plansInNeed(episode.childInNeedPlans(), year),
                List.of(),
                List.of());
    }

    private static List<Assessment> assessments(List<Assessment> told, ReturnYear year) {
        return told.stream()
                .filter(each ->
                        year.holds(Written.day(each.authorisedOn())) || year.holds(Written.day(each.startedOn())))
                .map(each -> year.cameBy(Written.day(each.authorisedOn())) == null
                        ? new Assessment(each.startedOn(), cut(each.reviewOn(), year), null, List.of())
                        : each)
                .toList();
    }

    private static List<Interval> plansInNeed(List<Interval> told, ReturnYear year) {
        return told.stream()
                .filter(each -> {
                    var from = Written.day(each.startedOn());
                    return from != null && year.touches(from, Written.day(each.endedOn()));
                })
                .map(each -> new Interval(each.startedOn(), cut(each.endedOn(), year)))
                .toList();
    }

    private static @Nullable String cut(@Nullable String written, ReturnYear year) {
        return Stream.ofNullable(Written.day(written))
                .filter(day -> year.cameBy(day) != null)
                .map(day -> written)
                .findFirst()
                .orElse(null);
    }
}
