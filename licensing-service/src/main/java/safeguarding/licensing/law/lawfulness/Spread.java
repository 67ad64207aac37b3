package safeguarding.licensing.law.lawfulness;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.time.Days;

/** From which first to which last day something has to be said, so that it is said once. For one check. */
public final class Spread {

    private @Nullable Days days;

    /** Takes a day in. */
    public void add(LocalDate day) {
        var before = days;
        if (before == null) {
            days = Days.of(day);
        } else {
            days = new Days(
                    day.isBefore(before.first()) ? day : before.first(),
                    day.isAfter(before.last()) ? day : before.last());
        }
    }

    /** Hands the days over, when there are any. */
    public void ifAny(Consumer<Days> taker) {
        var all = days;
        if (all != null) {
            taker.accept(all);
        }
    }
}
