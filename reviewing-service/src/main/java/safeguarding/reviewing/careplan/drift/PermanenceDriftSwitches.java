package safeguarding.reviewing.careplan.drift;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the rules of drift in permanence are set. */
public interface PermanenceDriftSwitches {

    /** All of them, in the order of the rules. */
    List<PermanenceDriftSwitch> all();

    /** That of a rule. */
    PermanenceDriftSwitch of(PermanenceDriftRule rule);

    /** Keeps it with what happened to it. */
    PermanenceDriftSwitch save(PermanenceDriftSwitch set);

    /**
     * How the rules were set.
     *
     * @param knownOn civil date at whose end they were set so; null for what is set now
     */
    PermanenceDriftLimits limits(@Nullable LocalDate knownOn);
}
