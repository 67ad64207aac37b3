package safeguarding.reviewing.ssda903.files;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.reviewing.care.Episode;

/** The episodes of care that are recorded. */
public interface HeldEpisodes {

    /** Of each of these children the episodes of its periods of care, the earliest first, without what was withdrawn. */
    Map<UUID, List<Episode>> of(Collection<UUID> childIds);
}
