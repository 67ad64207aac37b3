package safeguarding.reviewing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import safeguarding.platform.importing.Finding;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.care.CareFacts;
import safeguarding.reviewing.care.CareFinding;
import safeguarding.reviewing.care.CareQuality;
import safeguarding.reviewing.care.ConductingCare;
import safeguarding.reviewing.care.Episode;
import safeguarding.reviewing.care.PeriodOfCare;
import safeguarding.reviewing.care.PeriodsOfCare;
import safeguarding.reviewing.children.Child;
import safeguarding.reviewing.exchange.history.PastPeriod;

/**
 * Takes in periods of care: from the day on which the child became looked after, episode by episode, then what happened in
 * it, and last that it ended. Each step is the event that it was.
 */
@ApplicationScoped
class PastPeriods {

    private final PeriodsOfCare periods;
    private final ConductingCare conducting;
    private final PastCare care;
    private final Clock clock;

    PastPeriods(PeriodsOfCare periods, ConductingCare conducting, PastCare care, Clock clock) {
        this.periods = periods;
        this.conducting = conducting;
        this.care = care;
        this.clock = clock;
    }

    void take(Child child, List<PastPeriod> told, Consumer<Finding> findings) {
        told.stream()
                .sorted(Comparator.comparing(each -> each.facts().startedOn()))
                .forEach(each -> take(child, each, findings));
    }

    private void take(Child child, PastPeriod told, Consumer<Finding> findings) {
        var facts = told.facts();
        var period = begun(child.id(), facts);
        goOn(period, facts);
        care.take(period, told, findings);
        end(period, facts);
        var dates = child.details().dates();
        CareQuality.check(period.facts(), dates.bornOn(), dates.diedOn()).stream()
                .map(PastPeriods::finding)
                .forEach(findings);
    }

    private PeriodOfCare begun(UUID childId, CareFacts told) {
        return periods.ofChild(childId).stream()
                .filter(period -> period.facts().startedOn().equals(told.startedOn()))
                .findFirst()
                .orElseGet(
                        () -> conducting.start(childId, lasting(told.episodes().getFirst())));
    }

    /** What was told before stands; what comes after it is added, and what is told otherwise put right. */
    private void goOn(PeriodOfCare period, CareFacts told) {
        var known = period.facts();
        if (known.equals(told)) {
            return;
        }
        if (!goesOn(known, told)) {
            conducting.correct(period, told, otherwise());
            return;
        }
        for (int next = known.episodes().size(); next < told.episodes().size(); next++) {
            var end = told.episodes().get(next - 1).end();
            conducting.goOn(period, lasting(told.episodes().get(next)), end == null ? null : end.placeChangeReason());
        }
        told.stays().stream().skip(known.stays().size()).forEach(stay -> conducting.stay(period, stay));
    }

    /** Days and reasons that do not fit together are refused here, when the whole is compared. */
    private void end(PeriodOfCare period, CareFacts told) {
        var end = told.latest().end();
        if (period.facts().endedOn() == null && end != null && end.on() != null && end.reason() != null) {
            if (!period.facts().equals(withoutEnd(told))) {
                conducting.correct(period, told, otherwise());
                return;
            }
            conducting.end(period, end.on(), end.reason());
        }
        if (!period.facts().equals(told)) {
            conducting.correct(period, told, otherwise());
        }
    }

    private static boolean goesOn(CareFacts known, CareFacts told) {
        int episodes = known.episodes().size();
        int stays = known.stays().size();
        return known.endedOn() == null
                && told.episodes().size() >= episodes
                && told.stays().size() >= stays
                && told.episodes()
                        .subList(0, episodes - 1)
                        .equals(known.episodes().subList(0, episodes - 1))
                && lasting(told.episodes().get(episodes - 1)).equals(known.latest())
                && told.stays().subList(0, stays).equals(known.stays());
    }

    private static CareFacts withoutEnd(CareFacts told) {
        var all = new ArrayList<>(told.episodes());
        all.add(lasting(all.removeLast()));
        return new CareFacts(all, told.stays());
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

    private Correction otherwise() {
        return new Correction(CivilTime.today(clock), Told.OTHERWISE);
    }

    private static Finding finding(CareFinding finding) {
        return Finding.of(finding.code(), "periodsOfCare", finding.sentence());
    }
}
