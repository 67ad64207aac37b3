package safeguarding.conference.neighbours;

import java.util.UUID;

/** The people around children, for features that hold their identifiers. */
public interface KnownRelatives {

    /** Whether this person stands around the child and was not taken off the record. */
    boolean belongs(UUID childId, UUID personId);
}
