package safeguarding.conference.quality;

import java.util.Collection;
import java.util.UUID;

/** Asks all rules of quality about what is recorded of children. */
public interface Judging {

    /** Flags what breaks a rule now and was not flagged, and takes back the flags of what breaks it no longer. */
    void judge(Collection<UUID> childIds);
}
