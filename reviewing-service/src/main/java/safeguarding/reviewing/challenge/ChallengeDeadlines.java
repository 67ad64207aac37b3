package safeguarding.reviewing.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.DeadlineSeries;
import safeguarding.platform.deadline.DeadlineSeries.Turn;
import safeguarding.platform.deadline.DeadlineSubject;

/**
 * C2.9: the formal process is finished within 20 working days of its opening, and each level answers within its own. What a
 * level did not answer is met by the matter going on, so that lateness stays known.
 */
@ApplicationScoped
class ChallengeDeadlines {

    /** Kind of aggregate under which the deadlines stand. */
    static final String CHALLENGE = "iro-challenge";

    private final DeadlineSeries series;

    ChallengeDeadlines(DeadlineSeries series) {
        this.series = series;
    }

    /** Brings everything in line with the challenge and the answers that stand. */
    void follow(Challenge challenge, List<ChallengeAnswer> answers) {
        var stands = challenge.withdrawal().isEmpty();
        var course = challenge.course();
        var subject = new DeadlineSubject(
                CHALLENGE,
                challenge.id(),
                Set.of(challenge.childId()),
                challenge.identity().area());
        var whole = course.opening().filter(any -> stands);
        series.count(
                Level.WHOLE.id(),
                subject,
                whole.map(opening -> new Turn(opening.startedOn(), course.resolvedOn())).stream()
                        .toList());
        for (var level : Level.values()) {
            var turns = course.at(level).filter(any -> stands).map(stage -> turn(stage, course, answers));
            series.count(level.ruleId(), subject, turns.stream().toList());
        }
    }

    private static Turn turn(FormalStage stage, Course course, List<ChallengeAnswer> answers) {
        var answered = answers.stream()
                .map(ChallengeAnswer::answer)
                .filter(answer -> answer.level() == stage.level())
                .map(Answer::on);
        @Nullable
        LocalDate metOn = Stream.concat(answered, course.leftOn(stage).stream())
                .min(LocalDate::compareTo)
                .orElse(null);
        return new Turn(stage.startedOn(), metOn);
    }
}
