package safeguarding.reviewing.ssda903.files;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.reviewing.careplan.LineCourse;

/** The routes to adoption that are recorded. */
public interface HeldAdoptionLines {

    /** Those of each of these children, the earliest first. */
    Map<UUID, List<LineCourse>> of(Collection<UUID> childIds);
}
