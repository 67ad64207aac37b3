package safeguarding.conference.drift;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the rules of drift are set. */
public interface DriftSwitches {

    /** All of them, in the order of the rules. */
    List<DriftSwitch> all();

    /** That of a rule. */
    DriftSwitch of(DriftRule rule);

    /** Keeps it with what happened to it. */
    DriftSwitch save(DriftSwitch set);

    /**
     * How the rules were set. Before anybody could set them they began with their usual amounts.
     *
     * @param knownOn civil date at whose end they were set so; null for what is set now
     */
    DriftLimits limits(@Nullable LocalDate knownOn);
}
