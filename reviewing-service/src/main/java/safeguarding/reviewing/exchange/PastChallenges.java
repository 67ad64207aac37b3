package safeguarding.reviewing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.reviewing.challenge.Challenge;
import safeguarding.reviewing.challenge.Challenges;
import safeguarding.reviewing.challenge.Challenging;
import safeguarding.reviewing.challenge.Course;
import safeguarding.reviewing.exchange.history.PastChallenge;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownPeriods;

/** Takes in challenges, step by step. A challenge is known by its day and topic. */
@ApplicationScoped
class PastChallenges {

    private final KnownPeriods periods;
    private final Challenges challenges;
    private final Challenging challenging;

    PastChallenges(KnownPeriods periods, Challenges challenges, Challenging challenging) {
        this.periods = periods;
        this.challenges = challenges;
        this.challenging = challenging;
    }

    void take(UUID periodId, List<PastChallenge> told) {
        if (told.isEmpty()) {
            return;
        }
        var care = periods.find(periodId).orElseThrow();
        told.stream()
                .sorted(Comparator.comparing(each -> each.matter().raisedOn()))
                .forEach(each -> take(care, each.raisedBy(), each.read()));
    }

    private void take(KnownCare care, String raisedBy, Course told) {
        var known = known(care, told);
        if (known.filter(challenge -> challenge.course().equals(told)).isPresent()) {
            return;
        }
        if (known.filter(challenge -> !goesOn(challenge.course(), told)).isPresent()) {
            challenging.correct(known.orElseThrow(), told, Told.OTHERWISE);
            return;
        }
        var challenge = known.orElseGet(() -> challenging.raise(care, raisedBy, told.matter(), null, null));
        steps(challenge, told).stream()
                .sorted(Comparator.comparing(Step::on))
                .forEach(step -> step.taking().run());
    }

    /** Something of a challenge with its day; of one day in the order of the process. */
    private record Step(LocalDate on, Runnable taking) {}

    private List<Step> steps(Challenge challenge, Course told) {
        var known = challenge.course();
        var steps = new ArrayList<Step>();
        added(known.talks(), told.talks())
                .forEach(talk -> steps.add(new Step(talk.on(), () -> challenging.talk(challenge, talk))));
        added(known.stages(), told.stages())
                .forEach(stage -> steps.add(new Step(stage.startedOn(), () -> challenging.start(challenge, stage))));
        added(known.referrals(), told.referrals())
                .forEach(each -> steps.add(new Step(each.on(), () -> challenging.refer(challenge, each))));
        added(known.advice(), told.advice())
                .forEach(each -> steps.add(new Step(each.on(), () -> challenging.advise(challenge, each))));
        var outcome = told.outcome();
        if (outcome != null) {
            steps.add(new Step(outcome.on(), () -> challenging.resolve(challenge, outcome)));
        }
        return steps;
    }

    private static <T> List<T> added(List<T> known, List<T> told) {
        return told.stream().filter(each -> !known.contains(each)).toList();
    }

    private static boolean goesOn(Course known, Course told) {
        return known.outcome() == null
                && known.matter().equals(told.matter())
                && told.talks().containsAll(known.talks())
                && told.stages().containsAll(known.stages())
                && told.referrals().containsAll(known.referrals())
                && told.advice().containsAll(known.advice());
    }

    private Optional<Challenge> known(KnownCare care, Course told) {
        return challenges.in(care.periodId()).stream()
                .filter(challenge -> challenge
                                .course()
                                .matter()
                                .raisedOn()
                                .equals(told.matter().raisedOn())
                        && challenge.course().matter().topic() == told.matter().topic())
                .findFirst();
    }
}
