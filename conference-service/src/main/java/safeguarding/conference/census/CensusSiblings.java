package safeguarding.conference.census;

import java.util.List;
import java.util.UUID;

/**
 * Who a child's brothers and sisters are. The census does not say; where it was recorded before, they were looked into, and
 * had their conference, together.
 */
public interface CensusSiblings {

    /** The records of brothers and sisters, of theirs, and so on, in the order of their identifiers, without the child itself. */
    List<UUID> of(UUID childId);
}
