package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which children are looked after, as other features ask. */
public interface InCare {

    /**
     * The period of care of each of these children who is looked after on a civil day, by child.
     *
     * @param knownOn what was recorded by the end of this civil day counts; null: what is known now
     */
    Map<UUID, UUID> periodsOn(Collection<UUID> childIds, LocalDate day, @Nullable LocalDate knownOn);
}
