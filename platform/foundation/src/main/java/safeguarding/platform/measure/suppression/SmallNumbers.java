package safeguarding.platform.measure.suppression;

import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Tally;

/** From one to five is small: of cases in the numerator, and of a share also of those that are not in it. */
final class SmallNumbers {

    private static final long LARGEST = 5;

    private SmallNumbers() {}

    static boolean tells(Tally tally, Definition.Kind kind) {
        return switch (kind) {
            case NUMBER -> small(tally.met());
            case MEDIAN -> small(tally.all());
            case SHARE -> small(tally.met()) || small(tally.unmet());
        };
    }

    static boolean small(long cases) {
        return cases >= 1 && cases <= LARGEST;
    }
}
