package safeguarding.conference.neighbours;

import java.util.Collection;
import java.util.UUID;

/** Whether anything may go to a family at present: told by correspondence, asked by those who wait for what goes to it. */
public interface FamilyLetters {

    /** Whether one of these children, or of their siblings, has died and nobody has released what goes to the family. */
    boolean stopped(Collection<UUID> childIds);
}
