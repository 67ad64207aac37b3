package safeguarding.reviewing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import safeguarding.reviewing.careplan.CarePlan;
import safeguarding.reviewing.careplan.FollowingLines;
import safeguarding.reviewing.careplan.LineCourse;
import safeguarding.reviewing.careplan.Written;
import safeguarding.reviewing.exchange.history.PastLine;

/** Takes in routes to permanence that were followed, step by step. */
@ApplicationScoped
class PastLines {

    private final FollowingLines following;

    PastLines(FollowingLines following) {
        this.following = following;
    }

    void take(CarePlan plan, List<PastLine> told) {
        told.stream()
                .map(PastLine::read)
                .sorted(Comparator.comparing(LineCourse::startedOn))
                .forEach(line -> take(plan, line));
    }

    private void take(CarePlan plan, LineCourse told) {
        if (PastCarePlans.standing(plan.lines(), each -> isThat(each, told)).isEmpty()) {
            following.start(plan, told.kind(), told.startedOn());
        }
        var known = written(plan, told);
        if (!goesOn(known.fact(), told)) {
            if (!known.fact().equals(told)) {
                following.correct(plan, known, told, Told.OTHERWISE);
            }
            return;
        }
        told.steps().stream()
                .skip(known.fact().steps().size())
                .forEach(step -> following.take(plan, written(plan, told), step));
        var endedOn = told.endedOn();
        var end = told.end();
        if (endedOn != null && end != null) {
            following.end(plan, written(plan, told), endedOn, end, told.reversal());
        }
    }

    private static boolean goesOn(LineCourse known, LineCourse told) {
        int steps = known.steps().size();
        return known.endedOn() == null
                && told.steps().size() >= steps
                && told.steps().subList(0, steps).equals(known.steps());
    }

    private static Written<LineCourse> written(CarePlan plan, LineCourse told) {
        return PastCarePlans.standing(plan.lines(), each -> isThat(each, told)).orElseThrow();
    }

    private static boolean isThat(LineCourse line, LineCourse told) {
        return line.kind() == told.kind() && line.startedOn().equals(told.startedOn());
    }
}
