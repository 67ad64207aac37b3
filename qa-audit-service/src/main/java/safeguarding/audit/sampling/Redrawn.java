package safeguarding.audit.sampling;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A sample beside what the same draw gives now.
 *
 * @param frameThen among which cases was drawn
 * @param frameNow among which cases would be drawn by what was known then
 * @param casesThen keys of the cases that were drawn at first, in order
 * @param casesNow keys of the cases that are drawn now, in order
 */
public record Redrawn(Frame frameThen, Frame frameNow, List<String> casesThen, List<String> casesNow) {

    public Redrawn {
        casesThen = List.copyOf(casesThen);
        casesNow = List.copyOf(casesNow);
    }

    /** What a design draws now, beside what it drew. */
    static Redrawn of(Frame then, Frame now, Design design) {
        return new Redrawn(then, now, keys(then, design), keys(now, design));
    }

    private static List<String> keys(Frame frame, Design design) {
        return Draw.of(frame, design).cases().stream().map(Draw.Drawn::caseKey).collect(Collectors.toList());
    }

    /** Whether the cases among which is drawn are the same, with the same strata. */
    public boolean sameFrame() {
        return frameThen.digest().equals(frameNow.digest());
    }

    /** Whether the drawn cases are the same, in the same order. */
    public boolean sameCases() {
        return casesThen.equals(casesNow);
    }

    /** Keys of cases that stood in the frame then and do not now, or with another stratum. */
    public Set<String> onlyThen() {
        return without(frameThen, frameNow);
    }

    /** Keys of cases that stand in the frame now and did not then, or with another stratum. */
    public Set<String> onlyNow() {
        return without(frameNow, frameThen);
    }

    private static Set<String> without(Frame these, Frame those) {
        var left = new TreeSet<String>();
        these.strata().forEach((key, stratum) -> {
            if (!stratum.equals(those.strata().get(key))) {
                left.add(key);
            }
        });
        return left;
    }
}
