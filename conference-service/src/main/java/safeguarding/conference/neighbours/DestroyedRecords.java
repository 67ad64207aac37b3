package safeguarding.conference.neighbours;

import java.util.UUID;

/** Records of children that were destroyed: what comes about such a child from elsewhere does not bring it back. */
public interface DestroyedRecords {

    /** Whether the record of this child was destroyed. */
    boolean destroyed(UUID childId);
}
