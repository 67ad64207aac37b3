package safeguarding.licensing.law.timetable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import safeguarding.licensing.law.time.Stretch;
import safeguarding.platform.problem.ProblemException;

/**
 * A spell of work with its breaks. Breaks are not work.
 *
 * @param whole from the beginning of the first work to the end of the last
 * @param breaks in order, apart from each other, each with work before and after it
 */
public record WorkSpell(Stretch whole, List<Stretch> breaks) {

    /** Refuses a break that is not within the spell, touches its ends or overlaps another ({@code invalid-request}). */
    public WorkSpell {
        breaks = breaks.stream().sorted().toList();
        var workedUntil = whole.begin();
        for (var each : breaks) {
            if (each.begin() <= workedUntil || each.end() >= whole.end()) {
                throw ProblemException.invalid(
                        "breaks",
                        "Before and after the break of %s there is work of the same spell.".formatted(each.from()));
            }
            workedUntil = each.end();
        }
    }

    /** The stretches in which there is work, in order. */
    public List<Stretch> work() {
        if (breaks.isEmpty()) {
            return List.of(whole);
        }
        var work = new ArrayList<Stretch>();
        LocalDateTime from = whole.from();
        for (var each : breaks) {
            work.add(new Stretch(from, each.from()));
            from = each.until();
        }
        work.add(new Stretch(from, whole.until()));
        return work;
    }
}
