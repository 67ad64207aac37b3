package safeguarding.reviewing.challenge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** What contradicts itself in a challenge. A missing stage contradicts nothing (C2.10). */
public final class ChallengeRules {

    /** A challenge is about a looked-after child. */
    public static final Rule WHILE_LOOKED_AFTER = new Rule(
            "CH1",
            "Children Act 1989 s25B: the IRO monitors the case of a looked-after child",
            "A challenge is raised from the day on which the child becomes looked after.");

    /** One thing after another. */
    public static final Rule IN_ORDER = new Rule(
            "CH2",
            "Practice of this service after C2.9: a dispute is raised, goes from level to level, and is resolved",
            "Nothing of a challenge happens before it is raised; levels only rise, and after the outcome there is"
                    + " neither talk nor stage.");

    /** A manager answers what was asked. */
    public static final Rule ANSWERED_WHERE_ASKED = new Rule(
            "CH3",
            "Practice of this service after C2.9: managers answer the level to which the matter went",
            "A manager answers a level to which the matter went, from the day on which it did.");

    private ChallengeRules() {}

    /** Can a challenge have gone so, about care that began on a day, seen from today? */
    public static Verdict permits(Course course, LocalDate careStartedOn, LocalDate today) {
        for (var day : course.days()) {
            if (day.isAfter(today)) {
                return FactInItsTime.notAhead(day, today);
            }
        }
        var raisedOn = course.matter().raisedOn();
        if (raisedOn.isBefore(careStartedOn)) {
            return WHILE_LOOKED_AFTER.refuses("The child became looked after on %s.".formatted(careStartedOn));
        }
        return inOrder(course, raisedOn);
    }

    private static Verdict inOrder(Course course, LocalDate raisedOn) {
        // Cafcass and legal advice are open to the IRO at any moment (C2.10): before, within and after the process.
        var days = steps(course);
        if (days.stream().anyMatch(day -> day.isBefore(raisedOn))) {
            return IN_ORDER.refuses(
                    "The challenge was raised on %s; nothing of it happened before.".formatted(raisedOn));
        }
        var resolvedOn = course.resolvedOn();
        if (resolvedOn != null
                && (resolvedOn.isBefore(raisedOn) || days.stream().anyMatch(day -> day.isAfter(resolvedOn)))) {
            return IN_ORDER.refuses(
                    "The challenge was resolved on %s; nothing of it happened after.".formatted(resolvedOn));
        }
        return rising(course.stages());
    }

    private static List<LocalDate> steps(Course course) {
        return Stream.concat(
                        course.talks().stream().map(Talk::on),
                        course.stages().stream().map(FormalStage::startedOn))
                .toList();
    }

    private static Verdict rising(List<FormalStage> stages) {
        for (int i = 1; i < stages.size(); i++) {
            if (stages.get(i).level().compareTo(stages.get(i - 1).level()) <= 0) {
                return IN_ORDER.refuses("From one stage to the next the level rises; a level has one stage.");
            }
        }
        return Verdict.permitted();
    }

    /** Can a manager have answered so, seen from today? */
    public static Verdict permits(Answer answer, Course course, LocalDate today) {
        if (answer.on().isAfter(today)) {
            return FactInItsTime.notAhead(answer.on(), today);
        }
        var level = answer.level();
        if (level == null) {
            return answer.on().isBefore(course.matter().raisedOn())
                    ? ANSWERED_WHERE_ASKED.refuses("The challenge was not raised by then.")
                    : Verdict.permitted();
        }
        return course.at(level)
                        .filter(stage -> !answer.on().isBefore(stage.startedOn()))
                        .isPresent()
                ? Verdict.permitted()
                : ANSWERED_WHERE_ASKED.refuses("The matter had not gone to this level by then.");
    }

    /** Do the answers that stand fit a course that is put right? */
    public static Verdict permits(Course course, Collection<Answer> answers, LocalDate today) {
        return answers.stream()
                .map(answer -> permits(answer, course, today))
                .filter(verdict -> !verdict.isPermitted())
                .findFirst()
                .orElseGet(Verdict::permitted);
    }
}
