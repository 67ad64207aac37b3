package safeguarding.reviewing.ssda903.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.care.CareFacts;
import safeguarding.reviewing.care.ConductingCare;
import safeguarding.reviewing.care.Episode;
import safeguarding.reviewing.care.PeriodOfCare;
import safeguarding.reviewing.care.PeriodsOfCare;
import safeguarding.reviewing.ssda903.TakingChild;

/** Takes in a period of care through the same commands as everybody: new, going on, ended, or corrected. */
@ApplicationScoped
class TakingPeriods {

    private final PeriodsOfCare periods;
    private final ConductingCare conducting;
    private final Clock clock;

    TakingPeriods(PeriodsOfCare periods, ConductingCare conducting, Clock clock) {
        this.periods = periods;
        this.conducting = conducting;
        this.clock = clock;
    }

    void take(ToldPeriod told, TakingChild taking) {
        var found = recorded(told, taking);
        if (found.isPresent()) {
            bring(found.orElseThrow(), new MergedPeriod(told, taking.year()), taking);
            return;
        }
        if (!told.fromItsBeginning()) {
            taking.findings()
                    .refused(
                            "period-begins-earlier",
                            EpisodesFile.NAME,
                            told.first(),
                            "RNE",
                            "The period began before, and how is not recorded: read in the set of the year in which it"
                                    + " began first, or its earlier episodes with this one.");
            return;
        }
        conducting.writeDown(taking.childId(), new CareFacts(told.episodes(List.of()), List.of()));
        taking.changed();
    }

    /** The period that is meant: the one of the same beginning, else the only one that has days in common with it. */
    private Optional<PeriodOfCare> recorded(ToldPeriod told, TakingChild taking) {
        var all = periods.ofChild(taking.childId());
        var same = all.stream()
                .filter(each -> each.facts().startedOn().equals(told.beganOn()))
                .findFirst();
        if (same.isPresent()) {
            return same;
        }
        var common = all.stream().filter(each -> haveDaysInCommon(told, each)).toList();
        if (common.size() > 1) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "The period of %s has days in common with more than one that is recorded."
                            .formatted(told.beganOn()));
        }
        return common.stream().findFirst();
    }

    private static boolean haveDaysInCommon(ToldPeriod told, PeriodOfCare period) {
        var facts = period.facts();
        if (!told.fromItsBeginning()) {
            return !told.beganOn().isBefore(facts.startedOn()) && notAfter(told.beganOn(), facts.endedOn());
        }
        return before(told.beganOn(), facts.endedOn()) && before(facts.startedOn(), told.ceasedOn());
    }

    private static boolean before(LocalDate start, @Nullable LocalDate end) {
        return end == null || start.isBefore(end);
    }

    private static boolean notAfter(LocalDate day, @Nullable LocalDate end) {
        return end == null || !day.isAfter(end);
    }

    private void bring(PeriodOfCare period, MergedPeriod merged, TakingChild taking) {
        var facts = merged.with(period.facts());
        if (facts.equals(period.facts())) {
            return;
        }
        if (goesOn(period.facts(), facts)) {
            goOn(period, facts);
        }
        if (!facts.equals(period.facts())) {
            conducting.correct(period, facts, new Correction(CivilTime.today(clock), taking.reason()));
        }
        taking.changed();
    }

    /** Whether everything that is recorded stands, and the last episode, which lasted, went on or ceased. */
    private static boolean goesOn(CareFacts here, CareFacts now) {
        var known = here.episodes().size();
        return here.endedOn() == null
                && now.episodes().size() >= known
                && now.episodes().subList(0, known - 1).equals(here.episodes().subList(0, known - 1))
                && lasting(now.episodes().get(known - 1)).equals(here.latest());
    }

    private void goOn(PeriodOfCare period, CareFacts now) {
        var known = period.facts().episodes().size();
        for (var next : now.episodes().subList(known, now.episodes().size())) {
            var before =
                    now.episodes().get(period.facts().episodes().size() - 1).end();
            conducting.goOn(period, lasting(next), before == null ? null : before.placeChangeReason());
        }
        var end = now.latest().end();
        if (end != null && end.on() != null && end.reason() != null) {
            conducting.end(period, end.on(), end.reason());
        }
    }

    private static Episode lasting(Episode episode) {
        return new Episode(
                episode.startedOn(),
                episode.reason(),
                episode.legalStatus(),
                episode.need(),
                episode.placement(),
                null);
    }
}
