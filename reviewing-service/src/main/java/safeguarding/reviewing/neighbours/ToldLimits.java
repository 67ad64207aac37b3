package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By when something is due in conference-service, as other features ask. */
public interface ToldLimits {

    /**
     * What is or was due of these things, the earliest first; without what was withdrawn.
     *
     * @param knownOn what was recorded by the end of this civil day counts; null: what is known now
     */
    List<ToldLimit> about(Collection<UUID> aboutIds, @Nullable LocalDate knownOn);
}
